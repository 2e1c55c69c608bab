class A:
    def __init__(self): self.log = ["A"]
    @classmethod
    def make(cls): return cls()
    @property
    def p(self): return "Ap"
    def __getitem__(self, i): return i
class B(A):
    def __init__(self):
        super(B, self).__init__()
        self.log.append("B")
    @classmethod
    def make(cls):
        r = super().make(); r.log.append("made"); return r
    @property
    def p(self): return super().p + "Bp"
    def __getitem__(self, i): return super().__getitem__(i) * 2
    def f(self):
        return [super(B, self).p for _ in range(2)]
print(B.make().log, B().p, B()[4], B().f())
try: super().x
except RuntimeError as e: print(e)
class C(A):
    def g(self):
        def inner(): return __class__
        return inner()
    def h(self): return super().nothing
print(C().g())
try: C().h()
except AttributeError as e: print(e)
