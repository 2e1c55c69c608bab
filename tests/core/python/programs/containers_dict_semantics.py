# dict: order, equality, views, merging, keys that are equal, changing while looking.
d = {"b": 1, "a": 2}
d["c"] = 3; del d["b"]; d["b"] = 4
print(d, list(d), d == {"a": 2, "b": 4, "c": 3}, {1: "int", 1.0: "float", True: "bool"}, {0: 1}[False], list(reversed(d)), d | {"z": 0} | {"a": 9}, {**d, "a": 0})
keys, values, items = d.keys(), d.values(), d.items()
d["new"] = 5
print(keys, values, items, "new" in keys, 5 in values, ("new", 5) in items, len(items), keys & {"a", "q"}, sorted(keys | {"q"}), sorted(keys - {"a"}), keys ^ {"a", "q"} == {"c", "b", "new", "q"}, keys == {"a", "b", "c", "new"}, items - {("a", 2)} == {("c", 3), ("b", 4), ("new", 5)}, keys.isdisjoint({"zz"}))
print(d.get("x"), d.get("x", 1), d.setdefault("x", []), d.setdefault("a", 0), d.pop("x"), d.pop("x", "none"), d.popitem(), d.copy() is d, dict.fromkeys("ab"), dict.fromkeys([1, 2], []), dict([("k", 1)], k2=2), dict({"a": 1}), dict(zip("ab", "cd")))
d.update([("p", 1)], q=2); d.update({"p": 3}); print(d); d |= [("r", 1)]; print(d)
for action in (lambda: d["nope"], lambda: d.pop("nope"), lambda: {}.popitem(), lambda: {[]: 1}, lambda: {{}: 1}, lambda: dict(5), lambda: dict([(1,)]), lambda: dict(["abc"]), lambda: d | 5, lambda: {} < {}, lambda: d.update(5), lambda: hash({}), lambda: {**5}, lambda: [1 for k in d if d.pop("p", None)]):
    try: print(action())
    except Exception as error: print(type(error).__name__, error)
class Key:
    def __init__(self, n): self.n = n
    def __hash__(self): return self.n % 2
    def __eq__(self, other): return self.n == other.n
    def __repr__(self): return f"K{self.n}"
k = {Key(1): "a", Key(3): "b"}
k[Key(1)] = "c"
print(k, Key(3) in k, Key(5) in k, len(k))
class D(dict):
    def __missing__(self, key): self[key] = value = len(self); return value
m = D(); print([m[x] for x in "abcab"], m, m.get("zz"), D(a=1) == {"a": 1})
nested = {}
for path, value in ((("a", "b"), 1), (("a", "c"), 2), (("d",), 3)):
    at = nested
    for part in path[:-1]: at = at.setdefault(part, {})
    at[path[-1]] = value
print(nested, {v: k for k, v in {"x": 1, "y": 2}.items()}, sorted({"b": 1, "a": 2}.items(), key=lambda kv: kv[1]), max({"a": 3, "b": 7}, key={"a": 3, "b": 7}.get))
loop = {}; loop["self"] = loop; print(loop)
