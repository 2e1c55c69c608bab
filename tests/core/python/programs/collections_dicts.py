# defaultdict, OrderedDict, Counter, ChainMap.
from collections import ChainMap, Counter, OrderedDict, defaultdict

groups = defaultdict(list)
for name in ["ann", "bob", "amy", "cy", "ben"]:
    groups[name[0]].append(name)
print(groups, dict(groups), groups.default_factory, "z" in groups, groups.get("z"))
counts = defaultdict(int, {"x": 1}, y=2)
counts["x"] += 5
counts["new"] += 1
print(counts, counts.copy(), counts == {"x": 6, "y": 2, "new": 1}, counts | {"q": 9})
nested = defaultdict(lambda: defaultdict(int))
nested["a"]["b"] += 1
print(nested["a"], len(nested), isinstance(nested, dict), defaultdict(None, a=1), defaultdict())
for broken in (lambda: defaultdict(None)["k"], lambda: defaultdict(5), lambda: defaultdict(list, 5)):
    try:
        print(broken())
    except Exception as error:
        print(type(error).__name__, error)


class Squares(defaultdict):
    def __missing__(self, key):
        self[key] = key * key
        return self[key]


squares = Squares()
print(squares[4], squares)

order = OrderedDict([("a", 1), ("b", 2)], c=3)
order["d"] = 4
order.move_to_end("a")
order.move_to_end("d", last=False)
print(order, list(order), order.popitem(), order.popitem(last=False), order, OrderedDict())
print(order == {"c": 3, "b": 2}, order == OrderedDict(c=3, b=2), order == OrderedDict(b=2, c=3), order != OrderedDict(b=2))
print(order.keys(), order.values(), order.items(), list(reversed(order)), order | {"z": 0}, order.copy())
print(OrderedDict.fromkeys("xyz", 0), order.pop("b"), order.setdefault("n", 5), order.get("q"), len(order))
for broken in (lambda: order.move_to_end("zz"), lambda: OrderedDict().popitem(), lambda: order["zz"]):
    try:
        print(broken())
    except Exception as error:
        print(type(error).__name__, error)


class LRU(OrderedDict):
    def __init__(self, size):
        super().__init__()
        self.size = size

    def __getitem__(self, key):
        value = super().__getitem__(key)
        self.move_to_end(key)
        return value

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        self.move_to_end(key)
        if len(self) > self.size:
            self.popitem(last=False)


cache = LRU(2)
cache["a"], cache["b"] = 1, 2
cache["a"]
cache["c"] = 3
print(cache, list(cache.items()))

letters = Counter("mississippi")
print(letters, letters.most_common(), letters.most_common(2), letters["z"], len(letters), letters.total())
print(sorted(letters.elements()), list(Counter(a=2, b=0, c=-1).elements()), Counter({"x": 3}), Counter(), Counter(k=2))
letters.update("sip")
letters.update({"m": 10}, z=1)
letters.subtract("pp")
print(letters, letters.most_common(1), sum(letters.values()))
a, b = Counter(a=3, b=1), Counter(a=1, b=2, c=4)
print(a + b, a - b, a & b, a | b, +Counter(a=1, b=-1), -Counter(a=1, b=-1))
a += b
print(a, a == Counter(a=4, b=3, c=4), Counter(a=1) == Counter(a=1, b=0), Counter(a=1) <= Counter(a=2), a > b)
del a["missing"]
del a["a"]
print(a, Counter(["x", "y", "x"]).copy(), isinstance(a, dict), dict(Counter("aab")), Counter("ab").items())
print(Counter(len(w) for w in "one two three four".split()).most_common())
try:
    Counter.fromkeys("ab")
except NotImplementedError as error:
    print(error)

defaults = {"color": "red", "user": "guest"}
chain = ChainMap({"user": "me"}, defaults)
print(chain, chain["user"], chain["color"], len(chain), list(chain), "user" in chain, chain.get("none", 0))
child = chain.new_child({"color": "blue"})
child["extra"] = 1
print(child, child.parents, dict(child), child.maps[0], list(child.items()), list(child.keys()))
for broken in (lambda: chain["nope"], lambda: chain.pop("color"), lambda: ChainMap().popitem()):
    try:
        print(broken())
    except KeyError as error:
        print("KeyError", error)
del child["extra"]
print(child.pop("color"), child, sorted(child.values()), child == {"user": "me", "color": "red"}, bool(ChainMap()))
