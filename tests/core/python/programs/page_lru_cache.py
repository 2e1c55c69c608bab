"""A cache that forgets what was used longest ago, on a linked list of its own."""


class Node:
    __slots__ = ("key", "value", "previous", "next")

    def __init__(self, key=None, value=None):
        self.key, self.value = key, value
        self.previous = self.next = None


class LruCache:
    def __init__(self, capacity):
        self.capacity, self.nodes = capacity, {}
        self.head, self.tail = Node(), Node()
        self.head.next, self.tail.previous = self.tail, self.head
        self.hits = self.misses = 0

    def _unlink(self, node):
        node.previous.next, node.next.previous = node.next, node.previous

    def _push(self, node):
        node.previous, node.next = self.head, self.head.next
        self.head.next.previous = node
        self.head.next = node

    def get(self, key, default=None):
        node = self.nodes.get(key)
        if node is None:
            self.misses += 1
            return default
        self.hits += 1
        self._unlink(node)
        self._push(node)
        return node.value

    def put(self, key, value):
        if (node := self.nodes.get(key)) is not None:
            node.value = value
            self._unlink(node)
        else:
            if len(self.nodes) == self.capacity:
                oldest = self.tail.previous
                self._unlink(oldest)
                del self.nodes[oldest.key]
            node = self.nodes[key] = Node(key, value)
        self._push(node)

    def __iter__(self):
        node = self.head.next
        while node is not self.tail:
            yield node.key, node.value
            node = node.next

    def __contains__(self, key):
        return key in self.nodes


cache = LruCache(3)
for number, key in enumerate("abcadbae"):
    if cache.get(key) is None:
        cache.put(key, number)
    print(key, list(cache))
print(cache.hits, cache.misses, "b" in cache, "c" in cache)
try:
    cache.head.colour = "red"
except AttributeError as error:
    print(error)
