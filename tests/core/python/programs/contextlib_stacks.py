import contextlib
from contextlib import ExitStack, contextmanager


@contextmanager
def step(name, swallow=False):
    print("enter", name)
    try:
        yield name
    except Exception as error:
        print("error in", name, repr(error))
        if not swallow:
            raise
    finally:
        print("leave", name)


with ExitStack() as stack:
    names = [stack.enter_context(step(str(i))) for i in range(3)]
    stack.callback(print, "callback", 1, end="!\n")
    print(names)

with ExitStack() as stack:
    stack.enter_context(step("outer", swallow=True))
    stack.enter_context(step("inner"))
    raise ValueError("body")
print("after")

with ExitStack() as stack:
    @stack.callback
    def last():
        print("last")
    stack.push(lambda kind, error, traceback: print("pushed", kind, error))
    kept = stack.pop_all()
print("still open")
kept.close()


class Faulty:
    def __init__(self, error):
        self.error = error

    def __enter__(self):
        return self

    def __exit__(self, *details):
        raise self.error


def chain(error):
    while error is not None:
        yield repr(error)
        error = error.__context__


try:
    with ExitStack() as stack:
        stack.enter_context(Faulty(ValueError("first")))
        stack.enter_context(Faulty(KeyError("second")))
        raise IndexError("body")
except Exception as error:
    print(list(chain(error)))

try:
    with ExitStack() as stack:
        stack.push(lambda *details: True)
        stack.enter_context(Faulty(KeyError("second")))
        raise IndexError("body")
except Exception as error:
    print("not reached", error)
else:
    print("suppressed")

try:
    with ExitStack() as stack:
        stack.enter_context(5)
except TypeError as error:
    print(error)

with ExitStack() as stack:
    print(stack.enter_context(contextlib.nullcontext("x")))
