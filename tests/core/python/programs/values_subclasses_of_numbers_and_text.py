# Classes that derive from float, int, str, bytes, list, dict, tuple and set.
class Celsius(float):
    unit = "°C"
    def __new__(cls, value, place=""):
        self = super().__new__(cls, value)
        self.place = place
        return self
    def __repr__(self): return f"Celsius({float(self)!r})"
    def fahrenheit(self): return type(self)(self * 9 / 5 + 32)
t = Celsius("21.5", place="here")
print(t, str(t), f"{t:.2f}", f"{t}", t.place, t.unit, t.fahrenheit(), type(t + 1).__name__, t + 1, 1 + t, t * 2, -t, abs(Celsius(-3)), t == 21.5, hash(t) == hash(21.5), t > 20, 20 < t, max(t, 30.0), round(t), round(t, 1), int(t), float(t), type(float(t)).__name__, t.is_integer(), divmod(t, 5), t // 1, t % 4, t ** 2, 2 ** t > 1, bool(Celsius(0)), {21.5: "x"}[t], [t].index(21.5), sum([t, t]), isinstance(t, float), "%.1f %s" % (t, t), t.real, t.hex(), Celsius.fromhex("0x1.8p1"))
class Even(int):
    def __new__(cls, v):
        if v % 2: raise ValueError(f"{v} is odd")
        return super().__new__(cls, v)
    def __add__(self, other): return Even(int(self) + int(other))
    def __str__(self): return f"<{int(self)}>"
e = Even(4)
print(e, repr(e), e + 2, type(e + 2).__name__, e - 1, type(e * 2).__name__, [1, 2, 3, 4, 5][e], "x" * e, range(e), f"{e:>4}|{e:d}|{e!s}", e == 4, e in (4,), e.bit_length(), hex(e), int(e), {e: 1}[4], e << 1, e / 3, -e, e & 5, sorted([Even(8), 3, e]))
try: e + 1
except ValueError as error: print(error)
class Name(str):
    def __new__(cls, text): return super().__new__(cls, text.strip().title())
    @property
    def initials(self): return "".join(w[0] for w in self.split())
    def __add__(self, other): return Name(f"{self} {other}")
n = Name("  ada lovelace ")
print(n, repr(n), n.initials, n + "king", type(n.upper()).__name__, type(n[1:]).__name__, n == "Ada Lovelace", {n: 1}["Ada Lovelace"], f"{n:>15}", n.replace("A", "B"), "da" in n, n.join(["x", "y"]), ",".join([n, n]), sorted([n, "Aaa"]), hash(n) == hash("Ada Lovelace"), len(n), n < "B", str(n), type(str(n)).__name__, isinstance(n, str), n % () if "%" in n else n * 2)
class Raw(bytes):
    def bits(self): return "".join(f"{b:08b}" for b in self)
r = Raw(b"AB"); r.note = "n"
print(r, r.bits(), r.note, type(r[:1]).__name__, r + b"C", r == b"AB", r.decode(), Raw.fromhex("00ff"), len(r), {r: 1}[b"AB"])
class Stack(list):
    def push(self, x): self.append(x); return self
    @property
    def top(self): return self[-1]
s = Stack([1]).push(2).push(3)
print(s, s.top, s[:2], type(s[:2]).__name__, s + [4], type(s + [4]).__name__, sorted(s, reverse=True), s == [1, 2, 3], Stack(), len(s), s * 2, type(s.copy()).__name__, list(s))
class Caseless(dict):
    def __setitem__(self, k, v): super().__setitem__(k.lower(), v)
    def __getitem__(self, k): return super().__getitem__(k.lower())
    def __missing__(self, k): return f"no {k}"
    def __contains__(self, k): return super().__contains__(k.lower())
c = Caseless(A=1); c["B"] = 2
print(c, c["b"], "B" in c, c["zz"], c.get("B"), c.get("b"), dict(c), {**c}, type(c.copy()).__name__, c | {"q": 1}, type(c | {}).__name__)
class Vec(tuple):
    def __new__(cls, *xs): return super().__new__(cls, xs)
    def __add__(self, o): return Vec(*(a + b for a, b in zip(self, o)))
    x = property(lambda self: self[0])
print(Vec(1, 2) + Vec(3, 4), Vec(1, 2).x, Vec(1) == (1,), hash(Vec(1)) == hash((1,)), type(Vec(1, 2)[:1]).__name__, Vec(), {Vec(1, 2): 1}[(1, 2)])
class Tags(set):
    def add(self, x): super().add(x.lower())
g = Tags(); g.add("A"); print(g, "a" in g, g | {"b"} == {"a", "b"}, type(g | {"b"}).__name__, type(g.copy()).__name__)
class Err(ValueError):
    def __init__(self, code): super().__init__(f"code {code}"); self.code = code
try: raise Err(5)
except ValueError as error: print(repr(error), error.code, error.args)
