# Comprehensions: scopes, conditions, nesting, laziness, what they see of classes and loops.
print([x * y for x in range(3) for y in range(x)], [[x + y for x in "ab"] for y in "cd"], [x for x in range(20) if x % 2 if x % 3])
print({x: x ** 2 for x in range(4)}, {x % 3 for x in range(7)}, tuple(x for x in "abc"), sum(x for x in range(5)), dict((k, v) for k, v in zip("ab", (1, 2))))
x = "outer"
inner = [x for x in range(3)]
print(x, inner, [(lambda: x)() for x in range(3)], [f() for f in [lambda: x for x in range(3)]], [f() for f in [lambda x=x: x for x in range(3)]])
total = 0
print([total := total + n for n in range(5)], total, any((hit := n) > 2 for n in range(10)), hit)
def scope():
    y = 10
    return [y + i for i in range(2)], [z for z in [y] for y in [z + 1]], (lambda: [y for _ in range(1)])()
print(scope())
class Box:
    size = 3
    cells = [size for _ in range(1)] if False else [n for n in range(size)]
    try:
        wrong = [size + n for n in range(2)]
    except NameError as error:
        wrong = str(error)
print(Box.cells, Box.wrong)
matrix = [[1, 2, 3], [4, 5, 6]]
print([list(row) for row in zip(*matrix)], [cell for row in matrix for cell in row if cell % 2 == 0], [[*row, sum(row)] for row in matrix], max(max(row) for row in matrix))
def noisy(n):
    print("asked", n)
    return n
lazy = (noisy(n) for n in range(3))
print(next(lazy), next(lazy, None), list(lazy), list(lazy))
early = (n for n in noisy([1, 2]))
print([a if a > b else b for a, b in [(1, 2), (4, 3)]], [(i, c) for i, c in enumerate("ab", 1)], [*map(str, (n for n in range(2)))])
try:
    [n / 0 for n in range(2)]
except ZeroDivisionError as error:
    print(error)
try:
    print([undefined for _ in range(1)])
except NameError as error:
    print(error)
print([i for i in range(5)][-1], [[j for j in range(i)] for i in range(4)], {(a, b) for a in (1, 2) for b in (3,)} == {(1, 3), (2, 3)}, [not p for p in (0, 1, "", "a")])
