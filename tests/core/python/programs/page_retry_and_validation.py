"""Decorators with arguments: retry, validation, memory, counting calls, method decorators."""


def retry(times, *errors):
    def decorate(function):
        def wrapper(*args, **kwargs):
            for attempt in range(1, times + 1):
                try:
                    return function(*args, **kwargs)
                except errors as error:
                    print(f"{function.__name__} attempt {attempt}: {error!r}")
                    last = error
            raise RuntimeError(f"gave up after {times}") from last
        wrapper.__name__ = function.__name__
        return wrapper
    return decorate


def expects(**kinds):
    def decorate(function):
        def wrapper(**given):
            for name, kind in kinds.items():
                if not isinstance(given.get(name), kind):
                    raise TypeError(f"{name} must be {kind.__name__}, not {type(given.get(name)).__name__}")
            return function(**given)
        return wrapper
    return decorate


def memory(function):
    known = {}
    def wrapper(*args):
        if args not in known:
            known[args] = function(*args)
        return known[args]
    wrapper.known = known
    return wrapper


state = iter([ValueError("one"), KeyError("two"), "fine", OSError("three")])


@retry(3, ValueError, KeyError)
def flaky():
    item = next(state)
    if isinstance(item, Exception):
        raise item
    return item


@expects(name=str, age=int)
def person(name, age):
    return f"{name} is {age}"


@memory
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(flaky())
for call in (flaky, lambda: person(name="Ann", age=3), lambda: person(name="Ann", age="3"), lambda: person(age=1)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(fib(80), len(fib.known), flaky.__name__)
@retry(2, ZeroDivisionError)
def never():
    1 / 0
try:
    never()
except RuntimeError as error:
    print(error, repr(error.__cause__))
