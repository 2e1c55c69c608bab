class Temp:
    def __init__(self): self._c = 0
    @property
    def celsius(self):
        "degrees"
        return self._c
    @celsius.setter
    def celsius(self, v):
        if v < -273: raise ValueError("too cold")
        self._c = v
    @celsius.deleter
    def celsius(self): print("deleted"); self._c = None
    @property
    def f(self): return self._c * 9 / 5 + 32
    @staticmethod
    def s(x): return x + 1
    @classmethod
    def make(cls, v):
        t = cls(); t._c = v; return t
t = Temp.make(100)
print(t.celsius, t.f, t.s(1), Temp.s(2))
t.celsius = 5
print(t.celsius)
try: t.celsius = -300
except ValueError as e: print(e)
try: t.f = 1
except AttributeError as e: print(e)
del t.celsius
print(t.celsius, Temp.celsius.__doc__)
class Sub(Temp):
    @property
    def celsius(self): return "sub"
print(Sub().celsius, type(Sub.make).__name__)
