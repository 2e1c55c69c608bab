# __index__, __eq__ and __hash__ that change the very container they are asked for: an answer or an error.
from collections import deque


class Index:
    def __init__(self, number, act):
        self.number, self.act = number, act

    def __index__(self):
        self.act()
        return self.number


class Key:
    act = None

    def __init__(self, number):
        self.number = number

    def __hash__(self):
        return self.number % 2

    def __eq__(self, other):
        if Key.act is not None:
            act, Key.act = Key.act, None
            act()
        return self.number == other.number


def tell(what, call):
    try:
        print(what, call())
    except (IndexError, RuntimeError, ValueError, KeyError) as error:
        print(what, type(error).__name__, error)


for kind in list, deque, bytearray:
    name = kind.__name__

    def fresh():
        return kind(range(8))

    values = fresh()
    tell(f"{name} item", lambda: values[Index(5, values.clear)])
    values = fresh()
    tell(f"{name} set", lambda: values.__setitem__(Index(5, values.clear), 1))
    values = fresh()
    tell(f"{name} delete", lambda: values.__delitem__(Index(5, values.clear)))
    values = fresh()
    tell(f"{name} pop", lambda: values.pop() if kind is deque else values.pop(Index(5, values.clear)))
    values = fresh()
    tell(f"{name} insert", lambda: values.insert(Index(5, values.clear), 1))
    print(values)
    values = fresh()
    tell(f"{name} index", lambda: values.index(7, Index(2, values.clear), 8))
    values = fresh()
    values.append(9)
    print(len(values), values[Index(-1, lambda: values.append(3))])
for kind in list, bytearray:
    values = kind(range(8))
    tell("slice", lambda: values[Index(1, values.clear):6])
    values = kind(range(8))
    tell("negative slice", lambda: values[6:Index(1, lambda: values.extend(b"ab")):-2])
    values = kind(range(8))
    tell("delete slice", lambda: values.__delitem__(slice(0, Index(9, values.clear), 2)))
    print(values)
    values = kind(range(8))
    tell("set slice", lambda: values.__setitem__(slice(Index(2, values.clear), 4), b"xy"))
    print(values)

for what in "get", "copy", "update":
    table = {Key(number): number for number in range(6)}
    other = {Key(1): "one", Key(2): "two", Key(3): "three"}
    Key.act = lambda: [other.clear(), table.clear()]
    tell(what, {"get": lambda: table.get(Key(4)), "copy": lambda: len({**table}) <= 6, "update": lambda: table.update(other)}[what])
    Key.act = None
items = {Key(number) for number in range(6)}
Key.act = items.clear
print(Key(4) in items, len(items))
many = {Key(number): number for number in range(20)}
Key.act = lambda: [many.setdefault(Key(number), number) for number in range(20, 60)]
print(many.get(Key(18)), len(many))
