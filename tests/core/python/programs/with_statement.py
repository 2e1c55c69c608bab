class M:
    def __init__(self, n, swallow=False): self.n, self.swallow = n, swallow
    def __enter__(self): print("enter", self.n); return self
    def __exit__(self, t, v, tb): print("exit", self.n, t.__name__ if t else None, v, tb is not None); return self.swallow
with M(1) as m: print("body", m.n)
with M(1), M(2) as b: print("two")
with M(3, True): raise ValueError("x")
try:
    with M(4): raise KeyError("y")
except KeyError as e: print("out", e)
def f():
    with M(5): return "ret"
print(f())
for i in range(3):
    with M(i):
        if i == 0: continue
        if i == 1: break
with (M("a") as a, M("b") as b): print(a.n, b.n)
class Bad: pass
try:
    with Bad(): pass
except TypeError as e: print(e)
class Half:
    def __enter__(self): pass
try:
    with Half(): pass
except TypeError as e: print(e)
class R(M):
    def __exit__(self, *a): super().__exit__(*a); raise RuntimeError("in exit")
try:
    with R(9): raise ValueError("first")
except RuntimeError as e: print(e, repr(e.__context__))
