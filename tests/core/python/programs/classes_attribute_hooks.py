class Proxy:
    def __init__(self, t): object.__setattr__(self, "t", t)
    def __getattr__(self, n):
        print("getattr", n)
        return getattr(self.t, n)
    def __setattr__(self, n, v): print("set", n, v); setattr(self.t, n, v)
    def __delattr__(self, n): print("del", n); delattr(self.t, n)
class T: x = 1
t = T(); p = Proxy(t)
print(p.x); p.y = 5; print(t.y, p.y); del p.y
try: p.nope
except AttributeError as e: print(e)
class Missing:
    def __getattr__(self, n): raise AttributeError(f"no {n}")
try: Missing().a
except AttributeError as e: print(e)
print(hasattr(Missing(), "b"), getattr(Missing(), "c", 3))
