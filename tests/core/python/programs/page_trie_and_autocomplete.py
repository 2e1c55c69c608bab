# A trie with counts, suggestions, deletion, and a spelling corrector over it.
from collections import defaultdict
from heapq import nsmallest
class Node:
    __slots__ = ("children", "count")
    def __init__(self): self.children, self.count = {}, 0
class Trie:
    def __init__(self, words=()):
        self.root, self.size = Node(), 0
        for word in words: self.add(word)
    def add(self, word):
        node = self.root
        for letter in word: node = node.children.setdefault(letter, Node())
        self.size += not node.count
        node.count += 1
    def _find(self, prefix):
        node = self.root
        for letter in prefix:
            if (node := node.children.get(letter)) is None: return None
        return node
    def __contains__(self, word): return bool((node := self._find(word)) and node.count)
    def __len__(self): return self.size
    def __iter__(self): yield from (word for word, _ in self.words())
    def words(self, prefix=""):
        stack = [(prefix, self._find(prefix))]
        while stack:
            word, node = stack.pop()
            if node is None: continue
            if node.count: yield word, node.count
            stack.extend((word + letter, node.children[letter]) for letter in sorted(node.children, reverse=True))
    def suggest(self, prefix, n=3): return [w for w, _ in nsmallest(n, self.words(prefix), key=lambda pair: (-pair[1], pair[0]))]
    def remove(self, word):
        path, node = [], self.root
        for letter in word:
            path.append((node, letter))
            try: node = node.children[letter]
            except KeyError: raise KeyError(word) from None
        if not node.count: raise KeyError(word)
        node.count, self.size = 0, self.size - 1
        while path and not node.children and not node.count:
            node, letter = path.pop()
            del node.children[letter]
trie = Trie("the cat sat on the mat and the cart with a car cast".split())
print(len(trie), list(trie), "cat" in trie, "ca" in trie, trie.suggest("ca"), trie.suggest("t"), trie.suggest("zz"), dict(trie.words("ca")))
trie.remove("cart"); print(list(trie.words("car")), len(trie))
for bad in ("cart", "c", "dog"):
    try: trie.remove(bad)
    except KeyError as error: print("KeyError", error)
def near(word, words):
    def edits(w):
        splits = [(w[:i], w[i:]) for i in range(len(w) + 1)]
        yield from (a + b[1:] for a, b in splits if b)
        yield from (a + b[1] + b[0] + b[2:] for a, b in splits if len(b) > 1)
        yield from (a + c + b[1:] for a, b in splits if b for c in "abcdefghijklmnopqrstuvwxyz")
        yield from (a + c + b for a, b in splits for c in "abcdefghijklmnopqrstuvwxyz")
    return sorted({e for e in edits(word) if e in words})
print(near("cta", trie), near("caat", trie), near("xyz", trie)); anagrams = defaultdict(list)
for w in "listen silent enlist google elbow below state taste".split(): anagrams["".join(sorted(w))].append(w)
print([g for g in anagrams.values() if len(g) > 1])
