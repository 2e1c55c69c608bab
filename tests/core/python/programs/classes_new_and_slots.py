class Single:
    _one = None
    def __new__(cls, *a):
        if cls._one is None:
            cls._one = super().__new__(cls)
        return cls._one
    def __init__(self, v): self.v = v
a, b = Single(1), Single(2)
print(a is b, a.v)
class MyInt(int):
    def __add__(self, o): return MyInt(int(self) + o + 100)
    def hello(self): return "hello %d" % self
n = MyInt(5); print(n + 1, n.hello(), n * 2, type(n + 1).__name__, isinstance(n, int))
class MyList(list):
    def first(self): return self[0]
l = MyList([3, 1]); l.append(2); l.sort(); print(l, l.first(), len(l))
class MyDict(dict):
    def __missing__(self, k): return k * 2
d = MyDict(a=1); print(d["a"], d["zz"], d)
class MyStr(str):
    def shout(self): return self.upper() + "!"
print(MyStr("hi").shout(), MyStr("x") + "y")
class Err(Exception):
    def __init__(self, code, msg): super().__init__(msg); self.code = code
try: raise Err(5, "bad")
except Err as e: print(e, e.code, e.args, repr(e))
class Del:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
x = Del(1); x = Del(2); del x; print("end")
