s = {3, 1, 2}
s.add(5); s.discard(9); s |= {7}; print(s, s & {1, 2}, s - {1}, s ^ {1, 99}, {1} <= s, s > {1}, frozenset([1]) in {frozenset([1])})
d = dict(a=1, b=2); d.update(c=3); print(d, d.get("z"), d.pop("a"), d.setdefault("q", []), list(d.items()), "b" in d, d | {"x": 1})
for k, v in d.items(): print(k, v)
for k in list(d): del d[k]
print(d, {k: v for k, v in zip("ab", [1, 2])}, dict([("x", 1)]), dict.fromkeys("ab", 0))
d = {1: "a", True: "b", 1.0: "c"}; print(d)
try:
    for k in (m := {1: 1}): m[2] = 2
except RuntimeError as e: print(e)
try: {[]: 1}
except TypeError as e: print(e)
try: {1, {}}
except TypeError as e: print(e)
