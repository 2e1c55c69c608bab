# copy and deepcopy of everything that programs copy.
import copy
from collections import OrderedDict, defaultdict, deque, namedtuple

inner = [1, 2]
for original in ([inner, 3], {"k": inner}, (inner, 4), {1, 2}, frozenset([1]), "s", 5, 2.5, None, True, b"b", range(3), ...):
    shallow, deep = copy.copy(original), copy.deepcopy(original)
    print(original == shallow == deep, shallow is original, deep is original, type(deep).__name__)
nested = [inner, {"a": inner}]
deep = copy.deepcopy(nested)
inner.append(9)
print(nested, deep, deep[0] is deep[1]["a"], copy.copy(nested)[0] is inner)
loop = [1]
loop.append(loop)
twin = copy.deepcopy(loop)
print(twin, twin[1] is twin, twin is not loop)
graph = {"self": None}
graph["self"] = graph
print(copy.deepcopy(graph)["self"]["self"].keys())


class Node:
    kind = "node"

    def __init__(self, value, children=()):
        print("init", value)
        self.value = value
        self.children = list(children)


tree = Node(1, [Node(2)])
shallow, deep = copy.copy(tree), copy.deepcopy(tree)
tree.children[0].value = 99
print(shallow.children[0].value, deep.children[0].value, deep.kind, type(deep) is Node, deep.children is not tree.children)


class Custom:
    def __init__(self, x):
        self.x = x

    def __copy__(self):
        return Custom(("copied", self.x))

    def __deepcopy__(self, memo):
        return Custom(("deep", copy.deepcopy(self.x, memo)))


print(copy.copy(Custom(1)).x, copy.deepcopy(Custom([1])).x, copy.deepcopy([Custom(2)])[0].x)


class Stack(list):
    pass


class Table(dict):
    pass


class Pair(tuple):
    pass


s = Stack([[1], 2])
s.name = "stack"
t = Table(a=[1])
t.extra = [5]
s2, t2, p2 = copy.deepcopy(s), copy.deepcopy(t), copy.deepcopy(Pair([[1], 2]))
s[0].append(7)
t["a"].append(7)
t.extra.append(6)
print(s2, s2.name, type(s2).__name__, t2, t2.extra, type(t2).__name__, p2, type(p2).__name__, copy.copy(s), copy.copy(t).extra)


class Slotted:
    __slots__ = ("a", "b")

    def __init__(self):
        self.a = [1]


one = Slotted()
two = copy.deepcopy(one)
one.a.append(2)
print(two.a, hasattr(two, "b"), copy.copy(one).a is one.a)


class WithState:
    def __init__(self):
        self.kept, self.dropped = [1], "secret"

    def __getstate__(self):
        return {"kept": self.kept}

    def __setstate__(self, state):
        self.kept = state["kept"]
        self.dropped = None


w = copy.deepcopy(WithState())
print(w.kept, w.dropped)


class Stateless(WithState):
    def __getstate__(self):
        return None


class SlotsByHand:
    __slots__ = ("a", "__dict__")

    def __getstate__(self):
        return {"b": [1]}, {"a": [2]}


class OnlySlotsByHand(Slotted):
    def __getstate__(self):
        return None, {"a": [3]}


for x in (Stateless(), SlotsByHand(), OnlySlotsByHand()):
    for y in (copy.copy(x), copy.deepcopy(x)):
        print(type(y).__name__, getattr(y, "a", "no a"), getattr(y, "b", "no b"), hasattr(y, "kept"))
Point = namedtuple("Point", "x y")
p = Point([1], 2)
q = copy.deepcopy(p)
p.x.append(3)
print(q, type(q).__name__, copy.copy(p))
for container in (deque([[1]], maxlen=3), defaultdict(list, a=[1]), OrderedDict(a=[1])):
    other = copy.deepcopy(container)
    print(other, other == container, copy.copy(container))
print(copy.deepcopy(print) is print, copy.deepcopy(Node) is Node, copy.copy(len) is len, copy.deepcopy(lambda: 1)())
error = ValueError("x", 1)
error.note = [1]
print(repr(copy.copy(error)), copy.deepcopy(error).note, copy.Error.__name__)
for broken in (lambda: copy.copy(x for x in []), lambda: copy.deepcopy([iter("a") for _ in range(0)] + [(x for x in [])])):
    try:
        print(broken())
    except TypeError as failure:
        print(failure)
