x = 10
class A:
    x = 5
    ys = [x for _ in range(2)]
    zs = [i * 2 for i in range(x)]
    def f(self): return x
    g = lambda self: x
    class B:
        def h(self): return x
        try: v = y
        except NameError as e: msg = str(e)
    x += 1
    if True: cond = "yes"
    for i in range(3): pass
    del i
print(A.ys, A.zs, A().f(), A().g(), A.B().h(), A.B.msg, A.x, A.cond, hasattr(A, "i"))
def outer():
    n = 1
    class C:
        n = n if False else 2
        def get(self): return n
    return C.n, C().get()
try: print(outer())
except NameError as e: print(type(e).__name__, e)
class D:
    @staticmethod
    def make(): return D()
    def __init__(self): self.__priv = 1
    def __secret(self): return self.__priv
    def call(self): return self.__secret()
d = D.make(); print(d.call(), [k for k in vars(d)], hasattr(d, "__secret"), hasattr(d, "_D__secret"))
print(sorted(k for k in D.__dict__ if not k.startswith("__")))
print(A.f is A.f, A().f is A().f, A().f == A().f, callable(A), A.__name__, A.B.__qualname__, A.f.__qualname__)
class E: pass
E.dynamic = lambda self: self.v
e = E(); e.v = 3; print(e.dynamic())
E.__repr__ = lambda self: "patched"; print(e, [e])
E.__len__ = lambda self: 7; print(len(e))
