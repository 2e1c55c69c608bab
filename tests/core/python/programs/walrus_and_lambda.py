data = [1, 5, 3]
if (n := len(data)) > 2: print(n)
while (x := data.pop()) != 1: print(x)
print([y for v in range(5) if (y := v * 2) > 4], y)
f = lambda a, b=2, *c, d=4, **e: (a, b, c, d, e)
print(f(1), f(1, 2, 3, d=5, z=6))
print(sorted(["bb", "a", "ccc"], key=lambda s: -len(s)), (lambda: (yield))().__class__.__name__)
compose = lambda *fs: lambda x: fs[0](x) if len(fs) == 1 else fs[0](compose(*fs[1:])(x))
print(compose(lambda x: x + 1, lambda x: x * 2)(5))
