print([x * y for x in range(3) for y in range(3) if x != y])
print({x: x ** 2 for x in range(5)}, {x % 3 for x in range(10)})
print([[i * j for j in range(3)] for i in range(3)])
n = 5
print([n for n in range(3)], n)
print([(a, b) for a, (b, c) in [(1, (2, 3)), (4, (5, 6))]])
class C:
    xs = [1, 2]
    ys = [x * 2 for x in xs]
print(C.ys)
def f(k): return [k + i for i in range(3)]
print(f(10))
print([y := 1, y + 1], [last := x for x in range(4)], last)
print([a if a % 2 else -a for a in range(5)], list(filter(None, [0, 1, "", "a"])))
print([*range(3), *"ab"], {**{"a": 1}, "b": 2}, (*[1], 2), {*[1, 2], 3})
