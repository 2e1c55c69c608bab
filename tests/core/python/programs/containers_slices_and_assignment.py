# Slices of lists, texts, tuples and ranges, reading, assigning, deleting; every sign of the step.
base = list(range(10))
for s in (slice(None), slice(2, 5), slice(-3, None), slice(None, -3), slice(None, None, 2), slice(None, None, -1), slice(8, 2, -2), slice(100), slice(-100, 3), slice(5, 2), slice(-2, -8, -3), slice(None, None, 100), slice(3, 3)):
    print(s, base[s], "".join(map(str, base))[s], tuple(base)[s], range(10)[s], bytes(base)[s], s.indices(10))
def changed(action):
    data = list(range(6))
    try: action(data)
    except (ValueError, TypeError, IndexError) as error: return f"{type(error).__name__}: {error}"
    return data
def a1(d): d[1:3] = "xyz"
def a2(d): d[:] = []
def a3(d): d[::2] = "abc"
def a4(d): d[::2] = "ab"
def a5(d): d[3:3] = [9, 9]
def a6(d): d[5:2] = [7]
def a7(d): d[::-1] = "fedcba"
def a8(d): del d[1:4]
def a9(d): del d[::2]
def b1(d): del d[::-3]
def b2(d): d[1] = [1]
def b3(d): d[10] = 1
def b4(d): d[-6] = "first"
def b5(d): del d[-7]
def b6(d): d[1:2] = 5
def b7(d): d[len(d):] = d
def b8(d): d[1:1] = d
def b9(d): d += (1, 2); d *= 2
def c1(d): d["a"] = 1
def c2(d): d[1.0] = 1
def c3(d): d[::0]
def c4(d): d[0:2], d[4:6] = d[4:6], d[0:2]
for action in (a1, a2, a3, a4, a5, a6, a7, a8, a9, b1, b2, b3, b4, b5, b6, b7, b8, b9, c1, c2, c3, c4):
    print(action.__name__, changed(action))
matrix = [[0] * 3 for _ in range(2)]
matrix[0][1] = 5
shared = [[0] * 2] * 2
shared[0][0] = 9
print(matrix, shared, [row[:] for row in matrix], list(zip(*[[1, 2, 3], [4, 5, 6]])), [*zip(*matrix)])
