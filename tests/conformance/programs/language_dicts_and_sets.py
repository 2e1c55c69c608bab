# Dictionaries keep insertion order; sets know unions, differences and subsets.
d = {"b": 1, "a": 2}
d["c"] = 3
d["b"] = 9
print(d, len(d), d["a"], d.get("x"), d.get("x", 0), "a" in d, list(d), list(d.values()), list(d.items()))
print(d.pop("a"), d.pop("zz", None), d.setdefault("n", []), d.setdefault("b", 0), d)
d.update({"b": 5}, e=6)
d["n"].append(1)
print(d, {**d, "b": 0}, d | {"z": 1}, dict(a=1), dict([("k", "v")]), dict(zip("xy", (1, 2))), dict.fromkeys("ab", 0))
for key, value in sorted(d.items(), key=lambda item: item[0]):
    print(key, value, end="; ")
print()
del d["n"]
print(d.popitem(), d, d == {"c": 3, "b": 5}, {1: "int", 1.0: "float", True: "bool"}, d.keys() & {"b", "q"})
print({x: x * x for x in range(4)}, {v: k for k, v in d.items()}, {(1, 2): "tuple"}[1, 2], bool({}))
try:
    for key in d:
        d[key + "!"] = 1
except RuntimeError as error:
    print("RuntimeError:", error)
s = {3, 1, 2, 3}
s.add(4)
s.discard(9)
print(s, len(s), 2 in s, s | {7}, s & {1, 2, 9}, s - {1}, s ^ {1, 8}, {1} < s, s >= {1, 2}, s.isdisjoint({9}))
s.remove(1)
print(sorted(s), set(), set([1, 1]), {x % 3 for x in range(9)}, frozenset([1]), {1, 2} == {2, 1}, sum(s))
try:
    s.remove(99)
except KeyError as error:
    print("KeyError:", error)
nested = {"list": [1, {"deep": (1, 2)}], "none": None}
print(nested, nested["list"][1]["deep"][0])
nested["list"].append(nested["list"])
print(nested)
