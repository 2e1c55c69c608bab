import asyncio
import types
from types import SimpleNamespace, coroutine


def f():
    pass


async def co():
    pass


class C:
    def m(self):
        pass


print(isinstance(f, types.FunctionType), isinstance(lambda: 0, types.LambdaType), isinstance(C().m, types.MethodType))
print(types.CodeType, isinstance(f.__code__, types.CodeType), type(f.__code__) is types.CodeType)
print(isinstance(len, types.BuiltinFunctionType), isinstance(types, types.ModuleType), isinstance(None, types.NoneType))
c = co()
print(isinstance(c, types.CoroutineType))
c.close()
print(isinstance((i for i in ()), types.GeneratorType))
n = SimpleNamespace(a=1, b="two")
n.c = [3]
print(n, n.a, n == SimpleNamespace(a=1, b="two", c=[3]), n != SimpleNamespace())
del n.a
print(n, vars(n))


@coroutine
def yielding():
    value = yield
    return value or "resumed"


@types.coroutine
def switch():
    yield


async def main():
    print(await yielding())
    await switch()
    order = []

    async def worker(name):
        for i in range(2):
            order.append((name, i))
            await switch()

    await asyncio.gather(worker("a"), worker("b"))
    print(order)


asyncio.run(main())
m = types.MappingProxyType({"a": 1})
print(m, m["a"], len(m), list(m), m.get("b"), "a" in m, m == {"a": 1})
try:
    m["b"] = 2
except TypeError as error:
    print(error)
print(list[int], dict[str, list[int]], tuple[int, ...], int | None, int | str | int, list[int] | None)
print(list[int] == list[int], hash(list[int]) == hash(list[int]), list[int].__origin__, list[int].__args__, (int | str).__args__)
print(isinstance(5, int | str), isinstance(None, int | None), issubclass(bool, int | str), isinstance([], list[int] if False else list))
try:
    isinstance([], list[int])
except TypeError as error:
    print(error)
try:
    isinstance([], "list")
except TypeError as error:
    print(error)
print(list[int]((1, 2)), type(list[int]), type(int | str), (int | str) == (str | int))


class Numbers(list[int]):
    pass


print(Numbers([1]), Numbers.__mro__)
Dynamic = type("Dynamic", (C,), {"x": 5, "get": lambda self: self.x})
print(Dynamic, Dynamic().get(), Dynamic.__name__, Dynamic.__bases__, isinstance(Dynamic(), C))
Made = types.new_class("Made", (C,), {}, lambda ns: ns.update(y=3))
print(Made.y, Made.__name__)
try:
    type("X", (), {}, 5)
except TypeError as error:
    print(error)
try:
    int[str]
except TypeError as error:
    print(error)
try:
    class Conflict(int, str):
        pass
except TypeError as error:
    print(error)
