# Slices of lists, strings, tuples, bytes and ranges; assignment to slices; deletion with steps.
data = list(range(10))
for cut in (slice(None), slice(2, 5), slice(None, None, -1), slice(-3, None), slice(8, 2, -2), slice(100), slice(-100, 3), slice(5, 5), slice(None, None, 3)):
    print(cut, data[cut], "abcdefghij"[cut], tuple(data)[cut], bytes(data)[cut], range(10)[cut], cut.indices(10))
data[2:5] = "xyz"
print(data)
data[1:1] = [0.5]
data[::4] = ["a", "b", "c"]
print(data)
del data[::2]
print(data)
data[:] = data[::-1]
print(data, data[-1:], data[:0])
for bad in (lambda: data[1.5], lambda: data["a"], lambda: data[None:"x"], lambda: data[::0]):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
try:
    data[::2] = [1]
except ValueError as error:
    print(error)


class Grid:
    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)


grid = Grid()
print(grid[1], grid[1:2], grid[1:2, ::3], grid[...], grid[()], grid[1, 2], grid["a":"b"])
grid[0:1] = 5
grid[1, ...] = 6
del grid[:], grid[-1]
