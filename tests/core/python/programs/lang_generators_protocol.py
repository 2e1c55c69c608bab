# send, throw, close, return values, yield from with all of them, and what is left afterwards.
def echo():
    received = []
    try:
        while True:
            try:
                value = yield len(received)
                received.append(value)
            except KeyError as error:
                received.append(f"caught {error}")
    except GeneratorExit:
        print("closing with", received)
        raise
    finally:
        print("finally")


e = echo()
print(next(e), e.send("a"), e.throw(KeyError("k")), e.send(None))
e.close()
e.close()
for action in (lambda: next(e), lambda: e.send(1), lambda: e.throw(ValueError("late")), lambda: echo().send(1), lambda: echo().throw(ValueError("early"))):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)


def inner(name):
    try:
        got = yield f"{name} 1"
        print(name, "got", got)
        yield f"{name} 2"
    except ValueError as error:
        print(name, "caught", error)
        yield f"{name} recovered"
    return f"{name} result"


def outer():
    print((yield from inner("a")))
    result = yield from inner("b")
    print(result, (yield from [10, 20]), (yield from ()))
    return "outer result"


o = outer()
log = [next(o), o.send("x"), o.throw(ValueError("v"))] if False else [next(o), o.send("x"), next(o), o.throw(ValueError("v")), next(o), next(o)]
print(log)
try:
    next(o)
except StopIteration as stop:
    print(stop.value, stop.args)


def bad():
    yield 1
    raise StopIteration("wrong")


try:
    list(bad())
except RuntimeError as error:
    print(error, repr(error.__cause__))


def stubborn():
    while True:
        try:
            yield
        except GeneratorExit:
            print("no")
            yield "still here"
            return


s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as error:
    print(error)
def running():
    try:
        g.send(None)
    except ValueError as error:
        yield str(error)
g = running()
print(next(g), type(g).__name__, g.__name__, [*g])
lazy = (print("now", n) or n for n in range(2))
print("made")
print(sum(lazy), list(lazy))
