# Attribute lookup, super in diamonds, class methods and properties through inheritance, name mangling, slots.
class A:
    log = []

    def __init__(self, **rest):
        self.log.append("A")
        super().__init__(**rest)

    def who(self):
        return "A"

    @property
    def kind(self):
        return f"kind of {type(self).__name__}"

    @classmethod
    def make(cls, *args):
        return cls(*args) if args else cls()


class B(A):
    def __init__(self, b=1, **rest):
        self.log.append("B")
        super().__init__(**rest)
        self.b = b

    def who(self):
        return "B" + super().who()


class C(A):
    def __init__(self, c=2, **rest):
        self.log.append("C")
        super().__init__(**rest)
        self.c = c

    def who(self):
        return "C" + super().who()


class D(B, C):
    def who(self):
        return "D" + super().who() + C.who(self)

    @property
    def kind(self):
        return super().kind + "!"


d = D(b=5, c=6)
print(d.log, d.who(), d.b, d.c, d.kind, [k.__name__ for k in D.__mro__], D.make().b)
try:
    class E(A, B):
        pass
except TypeError as error:
    print(str(error).split("\n")[0])


class Secret:
    __count = 0

    def __init__(self):
        self.__value = 42
        Secret.__count += 1

    def get(self):
        return self.__value, self.__count


s = Secret()
print(s.get(), vars(s), s._Secret__value, hasattr(s, "__value"))


class Slotted:
    __slots__ = ("x", "y")


p = Slotted()
p.x = 1
for action in (lambda: p.y, lambda: setattr(p, "z", 1)):
    try:
        print(action())
    except AttributeError as error:
        print(error)


class Meta:
    def __init_subclass__(cls, /, tag="none", **kwargs):
        super().__init_subclass__(**kwargs)
        cls.tag = tag

    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item}]"


class Tagged(Meta, tag="yes"):
    items = [n * 2 for n in range(3)]
    total = sum(items)


class Holder:
    attribute = Tagged()


print(Tagged.tag, Meta[5], Tagged["x"], Tagged.total, Holder.attribute.tag)
x = "global"
class Scopes:
    x = "class"
    y = x + "!"
    def method(self):
        return x
    lazy = [x for _ in range(1)]
print(Scopes.y, Scopes().method(), Scopes.lazy)
print(type(d).__name__, D.__qualname__, D.__module__, D.who.__qualname__, isinstance(d, (int, C)), issubclass(D, A), A.__subclasses__() == [B, C], D.__bases__ == (B, C))
del D.who
print(d.who(), "who" in vars(D), getattr(D, "nothing", None))
try:
    del D.who
except AttributeError as error:
    print(error)
