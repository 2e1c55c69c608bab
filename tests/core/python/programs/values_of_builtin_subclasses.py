class Stack(list):
    def push(self, item):
        self.append(item)
        return self

    def __repr__(self):
        return f"Stack({super().__repr__()})"


class Upper(str):
    def __new__(cls, text):
        return super().__new__(cls, text.upper())

    def shout(self):
        return self + "!"


class Default(dict):
    def __missing__(self, key):
        self[key] = value = len(self)
        return value

    def __setitem__(self, key, value):
        super().__setitem__(key, value * 10)


class Point(tuple):
    def __new__(cls, x, y):
        return super().__new__(cls, (x, y))

    @property
    def x(self):
        return self[0]


class Level(int):
    def __str__(self):
        return f"level {int(self)}"


class Bag(set):
    def __init__(self, *items):
        super().__init__(items)


stack = Stack([1]).push(2).push(3)
stack.name = "pile"
print(stack, len(stack), stack[-1], stack.name, stack + [4], isinstance(stack, list), type(stack + [4]).__name__)
print(Upper("abc"), Upper("abc").shout(), repr(Upper("x")), Upper("a") == "A", {Upper("k"): 1}["K"])
table = Default()
print(table["a"], table["b"], table["a"], table, table.get("zz"), "zz" in table)
point = Point(3, 4)
print(point, point.x, point == (3, 4), hash(point) == hash((3, 4)), [*point])
print(Level(3), Level(3) + 1, repr(Level(3)), f"{Level(7)}", Level(2) < 3, [10, 20, 30][Level(1)], int(Level(5)), range(Level(2)))
print(sorted(Bag(3, 1, 2, 3)), len(Bag(1, 1)), Bag(1) | {2})
print(list.__len__(stack), str.upper("abc"), dict.__getitem__(table, "a"), int.__add__(1, 2), list.append, len, str.join)
try:
    list.append(5, 1)
except TypeError as error:
    print(error)
try:
    class Impossible(bool):
        pass
except TypeError as error:
    print(error)
