# What dictionaries and sets can do.
d = {"b": 1, "a": 2}
d["c"] = 3
d["b"] = 10
print(d, list(d), d.keys(), d.values(), d.items(), len(d), "a" in d, 10 in d.values(), ("a", 2) in d.items(), list(reversed(d)))
print(d.get("x"), d.get("x", 0), d.setdefault("x", []), d.setdefault("a", 99), d.pop("x"), d.pop("y", None), d.popitem(), d)
d.update({"z": 26}, y=25)
d |= {"w": 23}
print(d, d | {"a": 0}, {"a": 0} | d, dict(d) == d, dict([("k", 1)], j=2), dict.fromkeys("ab", 0), {**d, "a": 1}["a"])
print({k: v for k, v in sorted(d.items(), key=lambda p: -p[1])}, d.keys() & {"a", "q"}, sorted(d.keys() | {"q"}), sorted(d.keys() - {"a"}), d.items() >= {("a", 2)})
view = d.keys()
del d["a"]
print(list(view), d == {"b": 10, "z": 26, "y": 25, "w": 23}, d != {}, bool({}), {1: "a"} == {1.0: "a"}, {True: "x", 1: "y", 1.0: "z"})
nested = {}
for word in "one two three two one two".split():
    nested.setdefault(len(word), {}).setdefault(word, 0)
    nested[len(word)][word] += 1
print(nested, {(1, 2): "t"}[1, 2], {None: 1, (): 2})
for bad in (lambda: d["no"], lambda: {[]: 1}, lambda: {}.popitem(), lambda: {}.pop("k"), lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: d.fromkeys(5), lambda: {1: 2} < {}, lambda: d | [], lambda: {{}: 1}, lambda: dict(a=1, **{"a": 2})):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
try:
    for key in d:
        d.pop(key)
except RuntimeError as error:
    print(error)
s = {3, 1, 2}
s.add(4)
s.discard(99)
print(s, s | {9}, s & {1, 2, 7}, s - {1}, s ^ {1, 5}, {1} <= s, s > {1, 2}, s.isdisjoint({0}), s == {1, 2, 3, 4}, frozenset([1, 2]), {frozenset([1]): "f"}[frozenset({1})])
s.update([5, 6], (7,))
s -= {1, 2}
s &= set(range(3, 7))
s ^= {3}
print(s, s.pop() in (4, 5, 6), len(s), set("hello") == set("olleh"), sorted(set([3, 1, 3])), {x % 3 for x in range(10)}, set() , {*()})
for bad in (lambda: s.remove(77), lambda: set().pop(), lambda: {[1]}, lambda: s + s, lambda: frozenset().add(1), lambda: s | [1], lambda: hash(set())):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
