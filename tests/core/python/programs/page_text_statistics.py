"""Words, letters, sentences and a small histogram."""

TEXT = """
It was a bright cold day in spring, and the clocks were striking. The clocks struck twice: once for the day,
once for the spring! Was it cold? It was; and it was bright -- bright as a clock.
"""


def words_of(text):
    cleaned = "".join(c.lower() if c.isalpha() or c.isspace() else " " for c in text)
    return cleaned.split()


def count(items):
    counts = {}
    for item in items:
        counts[item] = counts.get(item, 0) + 1
    return counts


def most_common(counts, number):
    return sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))[:number]


words = words_of(TEXT)
counts = count(words)
print(len(words), len(counts), most_common(counts, 5))
by_length = {}
for word in counts:
    by_length.setdefault(len(word), []).append(word)
for length in sorted(by_length):
    print(f"{length:>2} {'#' * len(by_length[length]):<10}{', '.join(sorted(by_length[length]))}")
letters = count(c for word in words for c in word)
total = sum(letters.values())
for letter, times in most_common(letters, 4):
    print(f"{letter!r}: {times:3d} {times / total:7.2%}")
sentences = [s.strip() for s in TEXT.replace("!", ".").replace("?", ".").split(".") if s.strip()]
print([len(words_of(s)) for s in sentences], max(sentences, key=len)[:20] + "...")
print(sum(map(len, words)) / len(words) > 3, " ".join(w.title() for w in words[:4]))
caesar = "".join(chr((ord(c) - 97 + 13) % 26 + 97) if c.islower() else c for c in "attack at dawn")
print(caesar, caesar.translate(str.maketrans("abcdefghijklmnopqrstuvwxyz", "nopqrstuvwxyzabcdefghijklm")))
