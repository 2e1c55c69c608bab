# __init_subclass__, __class_getitem__, __set_name__ by property-like helpers, class keywords, __getattr__ of modules left out.
class Plugin:
    registry = {}
    def __init_subclass__(cls, /, name=None, **rest):
        super().__init_subclass__(**rest)
        cls.registry[name or cls.__name__.lower()] = cls
class Csv(Plugin): pass
class Json(Plugin, name="js"): pass
print({key: value.__name__ for key, value in Plugin.registry.items()})
class Base:
    def __class_getitem__(cls, item): return f"{cls.__name__}[{item}]"
print(Base[int], Base["x", 1])
class Lazy:
    def __getattr__(self, name):
        if name.startswith("auto_"):
            value = name[5:].upper()
            setattr(self, name, value)
            return value
        raise AttributeError(f"no {name}")
lazy = Lazy()
print(lazy.auto_x, lazy.__dict__, hasattr(lazy, "other"), getattr(lazy, "other", "default"))
class Strict:
    allowed = {"a", "b"}
    def __setattr__(self, name, value):
        if name not in self.allowed: raise AttributeError(f"cannot set {name}")
        super().__setattr__(name, value)
    def __delattr__(self, name):
        print("deleting", name)
        super().__delattr__(name)
s = Strict()
s.a = 1
try: s.c = 2
except AttributeError as error: print(error)
del s.a
print(vars(s))
class Traced:
    def __init__(self): self.x = 1
    def __getattribute__(self, name):
        if not name.startswith("__"): print("get", name)
        return super().__getattribute__(name)
print(Traced().x)
class Meta: pass
class WithCall:
    def __new__(cls, *args):
        print("new", args)
        return super().__new__(cls)
    def __init__(self, *args): print("init", args)
WithCall(1, 2)
class Single:
    _one = None
    def __new__(cls):
        if cls._one is None: cls._one = super().__new__(cls)
        return cls._one
print(Single() is Single())
class Odd:
    def __new__(cls): return 5
print(Odd())
Dynamic = type("Dynamic", (Base,), {"x": 1, "hi": lambda self: f"hi {self.x}"})
print(Dynamic().hi(), Dynamic.__name__, Dynamic.__mro__[1].__name__, Dynamic["k"])
class A: x = [1]
class B(A): pass
B.x.append(2); print(A.x, "x" in vars(B)); B.x = 3; print(A.x, B.x); del B.x; print(B.x)
obj = A(); obj.__class__ = B; print(type(obj).__name__)
print(A.__subclasses__(), issubclass(B, A), B.__base__.__name__, B.__bases__[0].__name__, A.__module__, B.__qualname__, A.__doc__)
