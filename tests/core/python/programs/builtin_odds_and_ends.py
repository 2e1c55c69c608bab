# Methods that programs call by their dunder names, and other rarely used corners of the built-in types.
print(float.fromhex("0x1.8p1"), float.fromhex(" -1.fp-3 "), float.fromhex("ff"), float.fromhex("inf"), (0.5).hex(), float.fromhex((0.1).hex()) == 0.1)
print(list.__iadd__([1], (2,)), dict.__ior__({"a": 1}, {"b": 2}), set.__ior__({1}, {2}), [1].__imul__(2), {1, 2}.__isub__({1}), {1, 2}.__ixor__({2, 3}), {1, 2}.__iand__({2}))
print([3].__add__([4]), (1).__radd__(2), "a".__mul__(3), (5).__lt__(6), "x".__contains__("x"), [1, 2].__getitem__(0), {"k": 1}.__len__(), (7).__neg__(), (1).__bool__())


class Tally(list):
    def __iadd__(self, other):
        super().__iadd__(x * 10 for x in other)
        return self


class Merged(dict):
    def __ior__(self, other):
        print("merging", other)
        return super().__ior__(other)


t = Tally([1])
t += [2, 3]
m = Merged(a=1)
m |= {"b": 2}
print(t, type(t).__name__, m, type(m).__name__)
for broken in (lambda: float.fromhex("xyz"), lambda: float.fromhex("0x1p99999")):
    try:
        print(broken())
    except Exception as error:
        print(type(error).__name__, error)
try:
    exit(3)
except SystemExit as stop:
    print("stopped", stop.code)
try:
    quit()
except SystemExit as stop:
    print("stopped", stop.code)
print("leaving")
exit("a last word")
