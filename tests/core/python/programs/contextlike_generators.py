class cm:
    def __init__(self, f): self.f = f
    def __call__(self, *a):
        self.g = self.f(*a); return self
    def __enter__(self): return next(self.g)
    def __exit__(self, t, v, tb):
        if t is None:
            try: next(self.g)
            except StopIteration: return False
        try: self.g.throw(v)
        except StopIteration: return True
@cm
def tag(n):
    print("<", n)
    try: yield n.upper()
    except ValueError as e: print("swallowed", e)
    print(">", n)
with tag("a") as x: print(x)
with tag("b"): raise ValueError("v")
