class A:
    def __init__(self, v): self.v = v
    def __add__(self, o): return f"A+{o}" if isinstance(o, int) else NotImplemented
    def __radd__(self, o): return f"{o}+A"
    def __sub__(self, o): return NotImplemented
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return NotImplemented
    def __gt__(self, o): return "gt"
    def __matmul__(self, o): return "mm"
    def __divmod__(self, o): return "dm"
    def __pow__(self, o, m=None): return ("pow", o, m)
    def __abs__(self): return "abs"
    def __round__(self, n=None): return ("round", n)
    def __int__(self): return 7
    def __float__(self): return 7.5
    def __index__(self): return 2
    def __repr__(self): return "A"
class B(A):
    def __radd__(self, o): return f"B-radd {o}"
a = A(1)
print(a + 1, 1 + a, [] + a if False else "", a + B(2), "x" + a, a == 1, a == a, a != 1, 5 < a, abs(a), round(a), round(a, 2), int(a), float(a), [10, 20, 30][a], divmod(a, 1), pow(a, 2), a ** 3, range(a), hex(a))
for bad in (lambda: a - 1, lambda: a < 1, lambda: 1 - a, lambda: a & 1):
    try: bad()
    except TypeError as e: print(e)
class I:
    def __init__(self): self.l = []
    def __iadd__(self, o): self.l.append(o); return self
    def __isub__(self, o): return "replaced"
i = I(); j = i; i += 1; i += 2; print(i.l, i is j); i -= 1; print(i)
class Cmp:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print("eq"); return self.v == o.v
    def __hash__(self): return hash(self.v)
print(Cmp(1) in [Cmp(2), Cmp(1)], {Cmp(1): 1}.get(Cmp(1)), Cmp(1) != Cmp(2))
