import asyncio
import functools
import inspect


def f(a, b=1, *args, c, d=2, **kw) -> int:
    """Documentation
        indented
    of f."""


def g(x: int, y: "str" = "z", /, w=None, *, key: list[int] = ()):
    yield 1


async def co(x):
    await asyncio.sleep(0)


async def agen():
    yield 1


class C:
    """A class."""

    def __init__(self, value, *, flag=True):
        self.value = value

    def method(self, x):
        return x

    @classmethod
    def make(cls, n):
        return cls(n)

    @staticmethod
    def static(q):
        return q

    async def amethod(self):
        pass


for function in (f, g, co, C, C(1).method, C.make, C.static, lambda p, q=3: p, functools.partial(f, 1, d=9)):
    print(inspect.signature(function))
for thing in (f, g, co, agen, C, C(1).method, len, [].append, asyncio, functools.partial(co, 1), 5, C.amethod, C(1).amethod):
    name = getattr(thing, "__name__", type(thing).__name__)
    tests = "isfunction ismethod isclass ismodule isbuiltin isroutine iscoroutinefunction isgeneratorfunction isasyncgenfunction"
    print(name, [test for test in tests.split() if getattr(inspect, test)(thing)] if False else [test for test in (
        "function" * inspect.isfunction(thing), "method" * inspect.ismethod(thing), "class" * inspect.isclass(thing),
        "module" * inspect.ismodule(thing), "builtin" * inspect.isbuiltin(thing), "routine" * inspect.isroutine(thing),
        "coroutinefunction" * inspect.iscoroutinefunction(thing), "generatorfunction" * inspect.isgeneratorfunction(thing),
        "asyncgenfunction" * inspect.isasyncgenfunction(thing)) if test])
coroutine = co(1)
print(inspect.iscoroutine(coroutine), inspect.isawaitable(coroutine), inspect.getcoroutinestate(coroutine))
coroutine.close()
print(inspect.getcoroutinestate(coroutine))
generator = g(1)
print(inspect.isgenerator(generator), inspect.getgeneratorstate(generator), inspect.isawaitable(generator))
next(generator)
print(inspect.getgeneratorstate(generator), inspect.isasyncgen(agen()))
print(inspect.getdoc(f), inspect.getdoc(C), inspect.getmro(C) == C.__mro__)
parameters = inspect.signature(f).parameters
for name, parameter in parameters.items():
    print(name, parameter.kind, parameter.default is inspect.Parameter.empty, parameter)
bound = inspect.signature(f).bind(1, 2, 3, c=4, z=5)
print(bound.arguments, bound.args, bound.kwargs)
bound = inspect.signature(f).bind_partial(1)
bound.apply_defaults()
print(bound.arguments)
for args, kwargs in [((), {}), ((1,), {}), ((1,), {"c": 1, "a": 2})]:
    try:
        inspect.signature(f).bind(*args, **kwargs)
    except TypeError as error:
        print(error)
print(inspect.getfullargspec(f))
print([name for name, value in inspect.getmembers(C, inspect.isfunction)])
try:
    inspect.signature(5)
except TypeError as error:
    print(error)


async def main():
    task = asyncio.current_task()
    print(inspect.isawaitable(task), inspect.iscoroutine(task.get_coro()), inspect.getcoroutinestate(task.get_coro()))

asyncio.run(main())
