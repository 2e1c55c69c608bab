# Generators: next, send, throw, close, return values, yield from.
def counting(limit):
    try:
        for n in range(limit):
            got = yield n
            if got:
                print("got", got)
    except ValueError as error:
        print("thrown in:", error)
        yield "after throw"
    finally:
        print("closing")
    return "done"


g = counting(3)
print(next(g), g.send("hello"), next(g), next(g, "default"))
g = counting(3)
next(g)
print(g.throw(ValueError("boo")))
g.close()
print(list(counting(2)))


def outer():
    result = yield from counting(2)
    print("inner returned", result)
    yield from "ab"
    yield from [n * 2 for n in range(2)]


print(list(outer()))
try:
    next(counting(0))
except StopIteration as stop:
    print("StopIteration", stop.value)


def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


print([n for n, _ in zip(fibonacci(), range(12))])
lazy = (print("made", n) or n for n in range(3))
print("nothing yet")
print(list(lazy), list(lazy))
