def f(a, b=2, *args, c, d=4, **kwargs):
    return a, b, args, c, d, kwargs
print(f(1, c=3))
print(f(1, 5, 6, 7, c=3, e=9))
def g(a, /, b, *, c=1):
    return a, b, c
print(g(1, 2), g(1, b=3, c=4))
def mutable(x=[]):
    x.append(1)
    return x
print(mutable(), mutable())
print((lambda *a, **k: (a, k))(1, 2, z=3))
args = (1, 2)
kw = {"c": 5}
print(f(*args, 3, *[4], **kw, **{"q": 1}))
print(f.__name__, f.__qualname__, f.__defaults__)
