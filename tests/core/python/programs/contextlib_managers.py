from contextlib import *
import contextlib
import sys


@contextmanager
def tag(name):
    """A tag."""
    print("<" + name + ">")
    try:
        yield name.upper()
    except ValueError as error:
        print("swallowed", error)
    finally:
        print("</" + name + ">")


with tag("a") as upper:
    print(upper)
with tag("b"):
    raise ValueError("inside")
try:
    with tag("c"):
        raise KeyError("out")
except KeyError as error:
    print("passed", error, error.__context__)
print(tag.__name__, tag.__doc__)


@tag("decorated")
def work(x):
    return x * 2


print(work(4), work(5), work.__name__)


@contextmanager
def empty():
    if False:
        yield


@contextmanager
def twice():
    yield 1
    yield 2


@contextmanager
def stubborn():
    try:
        yield
    except Exception:
        yield


@contextmanager
def replaces():
    try:
        yield
    except Exception as error:
        raise RuntimeError("replaced") from error


for make in (empty, twice, stubborn, replaces):
    for body in (lambda: None, lambda: 1 / 0):
        try:
            with make():
                body()
        except Exception as error:
            print(make.__name__, type(error).__name__, error, repr(error.__cause__), repr(error.__context__))

try:
    with twice():
        raise StopIteration("mine")
except StopIteration as error:
    print("stop", error)
except RuntimeError as error:
    print("runtime", error)


@contextmanager
def plain():
    yield


try:
    with plain():
        raise StopIteration("mine")
except StopIteration as error:
    print("stop", error, error.__cause__)

with suppress(KeyError, IndexError):
    {}["x"]
    print("not reached")
try:
    with suppress(KeyError):
        1 / 0
except ZeroDivisionError as error:
    print("not suppressed", error)


class Thing:
    def close(self):
        print("closed")

    def work(self):
        print("working")


with closing(Thing()) as thing:
    thing.work()
with nullcontext(5) as five, nullcontext() as none:
    print(five, none)


class Timer(ContextDecorator):
    def __enter__(self):
        print("start")
        return self

    def __exit__(self, *error):
        print("stop", error[0])
        return False


@Timer()
def compute(n):
    return sum(range(n))


print(compute(10))


class Guard(AbstractContextManager):
    def __exit__(self, kind, error, traceback):
        print("guard", kind)


with Guard() as guard:
    print(type(guard).__name__)
