# pprint: containers that do not fit on a line.
import pprint
from collections import Counter, OrderedDict, defaultdict, deque
from pprint import pformat, pp

print(pformat([1, 2]), pformat({"b": 1, "a": 2}), pformat({}), pformat([]), pformat(()), pformat((1,)), pformat("s"), pformat(None), pformat({3, 1, 2}), pformat(frozenset([2, 1])), pformat(set()))
data = {"name": "a fairly long name to fill the line", "tags": ["red", "green", "blue", "yellow", "orange"], "nested": {"k" * 20: list(range(20)), "empty": {}}, 5: (1, 2)}
pprint.pprint(data)
pprint.pprint(data, width=40)
pprint.pprint(data, indent=4, width=50)
pprint.pprint(data, depth=1)
pprint.pprint(data, sort_dicts=False, width=60)
pp({"z": 1, "a": 2})
pprint.pprint(list(range(40)))
pprint.pprint(list(range(40)), compact=True)
pprint.pprint(list(range(100, 130)), compact=True, width=40)
pprint.pprint([["word"] * 6] * 4, width=50)
pprint.pprint(("one tuple element that is long", "another tuple element that is long", "x"), width=40)
pprint.pprint(("a long string inside a one-element tuple, longer than the line",), width=30)
pprint.pprint({"text": "A long string with many words in it, which pprint breaks behind white space when it does not fit."}, width=50)
pprint.pprint("The quick brown fox jumps over the lazy dog, again and again, until the line is full.\nAnd a second line.", width=40)
pprint.pprint({i: "v" * i for i in range(12)}, width=30)
pprint.pprint(OrderedDict((c, c * 10) for c in "abcdef"), width=40)
pprint.pprint(defaultdict(list, {c: [c * 15] for c in "abcd"}), width=40)
pprint.pprint(Counter("mississippi river delta"), width=30)
pprint.pprint(deque(["x" * 20, "y" * 20, "z" * 20]), width=40)
pprint.pprint({"mixed": 1, 2: "x"})
pprint.pprint({"a" * 30, "b" * 30, "c" * 30}, width=60)
loop = [1]
loop.append(loop)
print(pformat(loop).split(" with")[0], pprint.isrecursive(loop), pprint.isreadable([1]), pprint.saferepr({"b": 1, "a": 1}))
printer = pprint.PrettyPrinter(indent=2, width=30)
printer.pprint({"alpha": [1, 2, 3], "beta": {"gamma": "delta", "epsilon": "zeta"}})
print(printer.pformat(["x" * 10] * 4), pformat(1000000, underscore_numbers=True), pformat([True, 1.5, b"x"]))


class Thing:
    def __repr__(self):
        return "Thing(a=1)"


pprint.pprint([Thing()] * 8, width=50)
pprint.pprint({"k": Thing, "f": len})
