# __dict__, vars() and globals() are the attributes and the names themselves: changing one changes the other.
class A:
    def __init__(self, **kw): self.__dict__.update(kw)
    def m(self): return 1
a = A(x=1, y=2)
a.__dict__["z"] = 3
del a.__dict__["x"]
a.w = 9
d = a.__dict__
a.q = 1
print(a.z, hasattr(a, "x"), d, d is a.__dict__, vars(a) is d, "q" in vars(a))
a.__dict__ = {"n": 5}
print(a.n, a.__dict__, d, hasattr(a, "w"))
class AttrDict(dict):
    def __init__(self, *args, **kw): super().__init__(*args, **kw); self.__dict__ = self
b = AttrDict(x=1); b.y = 2; b["z"] = 3
print(b, b.x, b["y"], b.z)
class Borg:
    _shared = {}
    def __init__(self): self.__dict__ = self._shared
p, q = Borg(), Borg(); p.v = 4; print(q.v, p is q)
class S:
    __slots__ = ("x", "__y")
    def __init__(self): self.x, self.__y = 1, 2
for bad in (lambda: S().__dict__, lambda: vars(S()), lambda: vars(5), lambda: setattr(S(), "z", 1), lambda: setattr(A(), "__dict__", 5), lambda: A.__dict__.__setitem__("k", 1)):
    try: print(bad())
    except (AttributeError, TypeError) as error: print(type(error).__name__, error)
print(hasattr(S(), "__dict__"), "m" in A.__dict__, "m" in vars(A), A.__dict__["m"](None), type(vars(A)).__name__, sorted(k for k in vars(A) if not k.startswith("__")))
def f(): pass
f.x = 1; f.__dict__["y"] = 2; print(f.y, f.__dict__, vars(f))
u, v = A(), A()
u.__dict__; v.__dict__
call = lambda o: o.m()
print(call(u), call(v)); v.__dict__["m"] = lambda: "shadow"; print(call(u), call(v))
many = A()
for n in range(300): setattr(many, f"name_{n}", n)
print(len(vars(many)), many.name_299, sum(vars(many).values()), list(vars(many))[:2])
del many.name_0; many.name_0 = -1; print(list(vars(many))[-1], many.name_0)
globals()["dyn"] = 7
globals().update(dyn2=8)
def put(): globals()["dyn3"] = 9; global dyn4; dyn4 = 10
put(); g = globals(); late = 5
print(dyn, dyn2, dyn3, dyn4, g["late"], g is globals(), vars() is g, locals() is g)
del g["late"]
try: late
except NameError as error: print(error, error.name)
for name in ("alpha", "beta"): globals()[name] = name.upper()
print(alpha, beta, "alpha" in dir(), sorted(n for n in dir() if n.startswith("dyn")))
def local(a, b=2):
    c = 3
    return locals(), dir()
print(local(1))
import copy, types
e = copy.copy(a); print(e.n, e.__dict__ is a.__dict__); ns = types.SimpleNamespace(a=1); ns.__dict__["b"] = 2; print(ns, vars(ns))
class WithDir:
    def __dir__(self): return ["b", "a"]
print(dir(WithDir()), "__init__" in dir(a), "n" in dir(a))
err = ValueError("x"); err.__dict__["code"] = 3; print(err.code)
try: undefined_thing
except NameError as error: print(error.name)
try: (5).nope
except AttributeError as error: print(error.name, error.obj)
def unbound():
    try: print(value)
    except UnboundLocalError as error: print(error.name, error)
    value = 1
unbound()
