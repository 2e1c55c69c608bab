class P:
    __slots__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
    def norm(self): return self.x + self.y
p = P(1, 2)
print(p.x, p.y, p.norm())
p.x = 10
print(p.norm())
try: p.z = 3
except AttributeError as e: print(e)
class Q(P):
    __slots__ = ["z"]
q = Q(1, 2); q.z = 3; print(q.z, q.x)
try: q.w = 1
except AttributeError as e: print(e)
class Open(P): pass
o = Open(1, 2); o.anything = 5; print(o.anything)
try: del p.x; print(p.x)
except AttributeError as e: print(e)
class One:
    __slots__ = "only"
one = One(); one.only = 1; print(one.only)
try: one.on = 1
except AttributeError as e: print(e)
