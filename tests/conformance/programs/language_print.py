# print: sep, end, file and what str and repr make of things.
print()
print(1, "a", None, True, 2.0, [1], (1,), {"k": "v"}, {1}, sep="|")
print("no newline", end="")
print("", "x", sep="--", end="!\n")
print(*range(5), sep=", ")
print("flush", flush=True)
print([None, True, 1.5, "q'uote", b"bytes\x00", 'dq"'], (), [], {}, set(), frozenset())
print(len, int, str, print.__name__, type(1), type("a"), type(None), Exception, ValueError("x", 1), [ValueError("y")])
print(range(3), range(1, 9, 2), slice(1, 2), Ellipsis, NotImplemented, type(type), object)
print("a\nb\tc", repr("a\nb\tc"), ["a\nb"], str("x"), repr(repr("x")))
print(enumerate, zip, map, type(lambda: 0), type(print), type(range(1)), type([].append), type(Exception()))
print(1 == 1.0, "a" "b", 1_000, 0xFF, 1e3, 5 // 2, -5 // 2, 5 % -3)
print("sep is None", "ok", sep=None, end=None)


class Shy:
    def __str__(self):
        return "str"

    def __repr__(self):
        return "repr"


print(Shy(), [Shy()], f"{Shy()} {Shy()!r}", str(Shy()), "%s %r" % (Shy(), Shy()), {Shy: 1}.__len__())
