# What Python says when something is wrong, word for word.
def tell(function):
    try:
        print(function())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


items, table, text, nothing, five = [1, 2, 3], {"a": 1}, "text", None, 5
tell(lambda: items[3])
tell(lambda: items["x"])
tell(lambda: table["b"])
tell(lambda: text[10])
tell(lambda: (1, 2)[5])
tell(lambda: 1 / 0)
tell(lambda: 1 // 0)
tell(lambda: 1 % 0)
tell(lambda: 1.0 / 0)
tell(lambda: 1 + "a")
tell(lambda: "a" + 1)
tell(lambda: "a" * "b")
tell(lambda: [] + ())
tell(lambda: -"a")
tell(lambda: 1 < "a")
tell(lambda: len(5))
tell(lambda: int("x1"))
tell(lambda: float("one"))
tell(lambda: int([]))
tell(lambda: nothing.x)
tell(lambda: (5).x)
tell(lambda: "".nothing)
tell(lambda: [].push(1))
tell(lambda: nothing[0])
tell(lambda: five[0])
tell(lambda: nothing())
tell(lambda: {[]: 1})
tell(lambda: {1: 2, **5})
tell(lambda: [*5])
tell(lambda: next(iter([])))
tell(lambda: max([]))
tell(lambda: [].pop())
tell(lambda: {}.popitem())
tell(lambda: items.index(9))
tell(lambda: items.remove(9))
tell(lambda: text.index("z"))
tell(lambda: sorted([1, "a"]))
tell(lambda: sum(["a"]))
tell(lambda: range(1, 2, 0))
tell(lambda: chr(-1))
tell(lambda: ord("ab"))
tell(lambda: int("12", 99))
tell(lambda: "{}".format())
tell(lambda: f"{1:q}")
tell(lambda: "%d" % "x")
tell(lambda: isinstance(1, 1))


def unpack(values):
    a, b = values
    return a, b


tell(lambda: unpack([1]))
tell(lambda: unpack([1, 2, 3]))
tell(lambda: unpack(5))
tell(lambda: round("x"))
tell(lambda: dict([1]))
tell(lambda: "a,b".split(""))
tell(lambda: "x".join([1]))
tell(lambda: 2 ** "x")
