# Nesting a million deep: made, measured, let go.
a = []
for _ in range(1_000_000):
    a = [a]
depth = 0
while a:
    a, depth = a[0], depth + 1
print(depth)

t, d = (), {}
for _ in range(200_000):
    t, d = (t,), {"x": d}
print(len(t), len(d))
del t, d


class Node:
    def __init__(self, next=None):
        self.next = next


head = None
for _ in range(300_000):
    head = Node(head)
length, node = 0, head
while node:
    length, node = length + 1, node.next
print(length)
head = node = None

chain = lambda: 0
for _ in range(100_000):
    chain = lambda inner=chain: inner
print(callable(chain))
chain = None


def wrapped(inner):
    yield inner


g = None
for _ in range(100_000):
    g = wrapped(g)
    next(g)
print(g is not None)
g = None

error = None
for n in range(100_000):
    try:
        raise ValueError(n) from error
    except ValueError as caught:
        error = caught
count, e = 0, error
while e is not None:
    count, e = count + 1, e.__cause__
print(count, error)
error = e = caught = None


def closures(n):
    f = None
    for i in range(n):
        def f(before=f, i=i):
            return i, before
    return f


print(closures(100_000)()[0])
