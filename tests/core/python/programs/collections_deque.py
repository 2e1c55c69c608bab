# deque: every method, its limits and its messages.
from collections import deque

d = deque([1, 2, 3])
d.append(4)
d.appendleft(0)
d.extend("ab")
d.extendleft("xy")
print(d, len(d), bool(d), bool(deque()), d[0], d[-1], d[3])
print(d.pop(), d.popleft(), d)
d.rotate(2)
print(d)
d.rotate(-3)
print(d, d.index(2), d.count(3), 4 in d, "zz" in d)
d.insert(1, "new")
d.insert(-1, "late")
d.remove("x")
d.reverse()
d[2] = "two"
del d[0]
print(d, list(reversed(d)), d.copy() == d, d.copy() is d)
d += [7, 8]
print(d + deque([9]), deque("ab") * 2, 3 * deque([0]), d == deque(d), d != deque(), deque([1, 2]) < deque([1, 3]))
d *= 2
print(len(d), d.maxlen)
d.clear()
print(d)

recent = deque(maxlen=3)
for i in range(6):
    recent.append(i)
print(recent, recent.maxlen)
recent.appendleft("front")
print(recent, deque(range(10), 4), deque([1, 2, 3], maxlen=0), deque("abcd", maxlen=2) + deque("xy"))
print(deque([1, 2], maxlen=3) * 5, repr(deque(maxlen=2)), deque(iterable=[1], maxlen=None))
loop = deque([1])
loop.append(loop)
print(loop)


class Stack(deque):
    def push(self, item):
        self.append(item)
        return self

    @property
    def top(self):
        return self[-1]


stack = Stack("ab").push("c")
stack.label = "kept"
print(stack, stack.top, stack.label, isinstance(stack, deque), stack.copy(), type(stack + stack).__name__)


class Log(deque):
    def __init__(self, size):
        super().__init__(maxlen=size)
        self.size = size


log = Log(2)
log.extend("abc")
print(log, log.size)


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: deque().pop())
attempt(lambda: deque().popleft())
attempt(lambda: deque([1])[1])
attempt(lambda: deque([1])["a"])
attempt(lambda: deque([1, 2])[0:1])
attempt(lambda: deque([1]).remove(2))
attempt(lambda: deque([1]).index("q"))
attempt(lambda: deque([1], 1).insert(0, 2))
attempt(lambda: deque([1], -1))
attempt(lambda: deque([1], "x"))
attempt(lambda: deque(5))
attempt(lambda: deque([1]) + [2])
attempt(lambda: [1] + deque([2]))
attempt(lambda: {deque(): 1})
attempt(lambda: deque([1]) < [1])
attempt(lambda: deque([1], maxlen=2).maxlen)
attempt(lambda: deque([1]).append())
attempt(lambda: [d.append(x) for d in [deque([1, 2])] for x in d])
print(deque([3, 1, 2]) == [3, 1, 2], sorted(deque([3, 1, 2])), sum(deque([1, 2])), [*deque("xy")], dict(a=deque()))
