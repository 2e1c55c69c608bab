"""Combinatorics with generators: permutations, subsets, partitions, queens, sudoku-like search."""


def permutations(items):
    if len(items) < 2:
        yield tuple(items)
        return
    for place, item in enumerate(items):
        for rest in permutations(items[:place] + items[place + 1:]):
            yield (item, *rest)


def subsets(items):
    if not items:
        yield []
    else:
        head, *tail = items
        for subset in subsets(tail):
            yield subset
            yield [head] + subset


def partitions(n, largest=None):
    largest = n if largest is None else largest
    if n == 0:
        yield []
    for first in range(min(n, largest), 0, -1):
        for rest in partitions(n - first, first):
            yield [first, *rest]


def queens(size, placed=()):
    if len(placed) == size:
        yield placed
        return
    row = len(placed)
    for column in range(size):
        if all(column != c and abs(column - c) != row - r for r, c in enumerate(placed)):
            yield from queens(size, placed + (column,))


print(list(permutations("abc")), sum(1 for _ in permutations("vwxyz")))
print(sorted(subsets([1, 2, 3])), list(partitions(5)))
print(len(list(queens(6))), next(queens(8)))
print("\n".join("." * c + "Q" + "." * (5 - c) for c in next(queens(6))))
def hanoi(n, a="A", b="B", c="C"):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield f"{a}{c}"
        yield from hanoi(n - 1, b, a, c)
print(*hanoi(3), len(list(hanoi(10))))
