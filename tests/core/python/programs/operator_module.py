# The operator module: operators as functions, and the getters.
import operator
from functools import reduce
from operator import attrgetter, itemgetter, methodcaller

for name in ("lt le eq ne ge gt add sub mul floordiv truediv mod pow and_ or_ xor lshift rshift is_ is_not "
             "iadd isub imul ifloordiv itruediv imod ipow iand ior ixor ilshift irshift").split():
    print(name, getattr(operator, name)(13, 3), end="; ")
print()
print(operator.neg(5), operator.pos(-5), operator.invert(5), operator.inv(0), operator.abs(-3), operator.index(True))
print(operator.not_([]), operator.truth("x"), operator.concat([1], [2]), operator.contains("abc", "b"))
print(operator.countOf([1, 2, 1], 1), operator.indexOf("hello", "l"), operator.getitem({"k": 1}, "k"))
values = [1, 2, 3]
operator.setitem(values, 0, "first")
operator.delitem(values, slice(1, 2))
print(values, operator.iadd(values, (9,)), values, operator.iconcat([0], [1]))
print(operator.length_hint([1, 2]), operator.length_hint(iter(range(7))), operator.length_hint(object(), 5))
print(reduce(operator.mul, range(1, 8)), operator.call(max, 3, 9, key=lambda x: -x))


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y
        self.inner = self

    def moved(self, dx, dy=0):
        return self.x + dx, self.y + dy


points = [Point(3, 1), Point(1, 2), Point(2, 0)]
print([p.x for p in sorted(points, key=attrgetter("x"))], attrgetter("x", "y")(points[0]))
print(attrgetter("inner.inner.y")(points[1]), attrgetter("inner.x", "y")(points[2]))
print(sorted({"a": 3, "b": 1}.items(), key=itemgetter(1)), itemgetter(0, 2)("xyz"), itemgetter(slice(1, None))("xyz"))
print(methodcaller("moved", 1)(points[0]), methodcaller("moved", 1, dy=5)(points[0]), methodcaller("upper")("ab"))
print(itemgetter(1, "k"), attrgetter("x.y"), methodcaller("f", 1, key="v"), operator.add)
for broken in (lambda: operator.add(1, "x"), lambda: itemgetter(5)([1]), lambda: attrgetter("z")(points[0]),
               lambda: attrgetter(5), lambda: operator.indexOf([], 1), lambda: itemgetter(), lambda: operator.add(1),
               lambda: operator.concat(1, 2), lambda: operator.index(1.5), lambda: methodcaller(3),
               lambda: itemgetter(1)(), lambda: itemgetter("k")({}), lambda: operator.neg("x")):
    try:
        print(broken())
    except Exception as error:
        print(type(error).__name__, error)
