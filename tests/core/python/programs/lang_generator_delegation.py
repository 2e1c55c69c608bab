# yield from: values, send, throw, close, return values through several layers.
def inner(name):
    received = []
    try:
        while True:
            try:
                got = yield f"{name}{len(received)}"
            except ValueError as error:
                received.append(f"caught {error}")
                continue
            if got is None:
                received.append("-")
            elif got == "stop":
                return received
            else:
                received.append(got)
    finally:
        print(name, "finished with", received)
def outer():
    first = yield from inner("a")
    second = yield from inner("b")
    return first + second
g = outer()
print(next(g), g.send(1), g.send(None), g.throw(ValueError("v")), g.send("stop"), g.send(2))
try:
    g.send("stop")
except StopIteration as stop:
    print("returned", stop.value)
g = outer()
next(g)
g.close()
g = outer()
next(g)
try:
    g.throw(KeyError("k"))
except KeyError as error:
    print("out came", repr(error))
def from_iterables():
    total = yield from [1, 2]
    print(total)
    yield from "ab"
    result = yield from (x * x for x in range(3))
    print(result)
    return 5
print(list(from_iterables()))
def flatten(tree):
    for node in tree:
        if isinstance(node, list):
            yield from flatten(node)
        else:
            yield node
print(list(flatten([1, [2, [3, [4], 5]], [], [[6]]])))
def recursive(n):
    if n:
        yield n
        yield from recursive(n - 1)
print(list(recursive(5)))
def bad():
    yield 1
    raise StopIteration("inside")
try:
    list(bad())
except RuntimeError as error:
    print(error, repr(error.__cause__))
try:
    g = bad(); next(g); g.gi_running, list(g)
except RuntimeError as error:
    print("again", error)
def gen(): yield
print(gen().gi_running, gen().__name__, type(gen()).__name__)
