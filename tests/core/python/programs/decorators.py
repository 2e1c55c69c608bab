def log(f):
    def w(*a, **k):
        print("call", f.__name__, a, k)
        return f(*a, **k)
    w.__name__ = f.__name__
    return w
def times(n):
    def deco(f):
        def w(*a):
            return [f(*a) for _ in range(n)]
        return w
    return deco
@log
def add(a, b=1): return a + b
@times(2)
@log
def hi(x): return "hi " + x
print(add(1), add(2, b=3), hi("z"), add.__name__)
class Count:
    def __init__(self, f): self.f, self.n = f, 0
    def __call__(self, *a): self.n += 1; return self.f(*a)
@Count
def sq(x): return x * x
print(sq(3), sq(4), sq.n)
def cls_deco(c): c.extra = 42; return c
@cls_deco
class K: pass
print(K.extra)
registry = {}
def reg(name):
    def d(f): registry[name] = f; return f
    return d
@reg("one")
def one(): return 1
print(registry["one"]())
def f(): pass
f.attr = 5; print(f.attr, f.__dict__)
