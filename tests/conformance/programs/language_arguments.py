# Positional, keyword, default, starred and keyword-only arguments, and what is said when they do not fit.
def f(a, b=2, *rest, c, d=4, **more):
    return a, b, rest, c, d, more


def g(a, /, b, *, c):
    return a, b, c


print(f(1, c=3))
print(f(1, 5, 6, 7, c=3, e=8, d=9))
print(f(*[1, 2, 3], **{"c": 4, "x": 5}))
print(g(1, 2, c=3), g(1, b=2, c=3))


def tell(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except TypeError as error:
        print("TypeError:", error)


tell(f)
tell(f, 1)
tell(f, 1, c=2, a=3)
tell(g, 1, 2, 3)
tell(g, 1)
tell(g, a=1, b=2, c=3)
tell(g, 1, 2, c=3, d=4)
tell(lambda: 0, 1)
tell(lambda x: x)
tell(lambda x, y: x)
tell(5)
tell(len)
tell(len, 5)
tell(print, 1, wrong=2)
