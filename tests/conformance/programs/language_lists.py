# Lists and slices.
a = [3, 1, 2]
a.append(5)
a.extend([4, 6])
a.insert(1, 9)
print(a, len(a), a.pop(), a.pop(0), a.index(9), a.count(1), sorted(a), sorted(a, reverse=True), a)
a.sort(key=lambda x: -x)
print(a, a[1:3], a[::-1], a[-2:], a[::2], a[10:], a[:-1], a[3:1:-1])
a.reverse()
a[1:3] = ["x", "y", "z"]
print(a)
del a[0], a[-1]
a[::2] = [7, 8]
print(a, a + [1], a * 2, [0] * 3, 7 in a, [1, 2] < [1, 3], [1] == [1.0])
b = a
c = a.copy()
b.remove(7)
print(a, c, a is b, a == c)
a.clear()
print(a, bool(a), [[1, 2], [3]], list(range(5)), list("ab"), [*range(3), *"xy"])
first, *middle, last = range(6)
print(first, middle, last)
(p, q), [r, *_] = (1, 2), [3, 4, 5]
print(p, q, r)
matrix = [[1, 2, 3], [4, 5, 6]]
print([list(row) for row in zip(*matrix)], [x for row in matrix for x in row if x % 2], sum(matrix, []))
try:
    c[1:3:2] = [1, 2, 3]
except ValueError as error:
    print("ValueError:", error)
words = ["pear", "fig", "apple"]
print(sorted(words, key=len), min(words, key=len), max(words), list(map(len, words)), list(filter(lambda w: "p" in w, words)))
print(list(enumerate(words, 1)), list(zip(words, range(9))), any(w == "fig" for w in words), all(words), list(reversed(words)))
t = (1, 2, 3)
print(t, t[1:], t + (4,), (1,), (), t.index(2), t.count(9), tuple("ab"), 2 in t, t < (1, 3), hash((1, 2)) == hash((1, 2)))
