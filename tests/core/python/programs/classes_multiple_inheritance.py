class A:
    def go(self): return ["A"]
class B(A):
    def go(self): return ["B"] + super().go()
class C(A):
    def go(self): return ["C"] + super().go()
class D(B, C):
    def go(self): return ["D"] + super().go()
print(D().go(), [c.__name__ for c in D.__mro__], D.__bases__)
class M1:
    def __init__(self, **k): self.m1 = k.pop("m1", None); super().__init__(**k)
class M2:
    def __init__(self, **k): self.m2 = k.pop("m2", None); super().__init__(**k)
class E(M1, M2): pass
e = E(m1=1, m2=2); print(e.m1, e.m2)
try:
    class X(A, B): pass
except TypeError as err: print(str(err).replace("\n", " "))
class Base:
    def __init_subclass__(cls, tag=None, **k):
        super().__init_subclass__(**k); cls.tag = tag; print("sub", cls.__name__, tag)
class S(Base, tag="t"): pass
class Outer:
    class Inner:
        def f(self): return "inner"
    def make(self): return self.Inner()
print(Outer().make().f(), Outer.Inner.__qualname__)
class P1:
    __x = 1
    def get(self): return self.__x
print(P1().get(), P1._P1__x)
