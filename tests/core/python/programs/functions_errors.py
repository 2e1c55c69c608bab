def f(a, b=2, *, c): pass
def g(): pass
def h(x, y): pass
def p(a, /): pass
for call in (lambda: f(), lambda: f(1), lambda: f(1, 2, 3, c=1), lambda: g(1), lambda: h(1), lambda: h(), lambda: h(1, 2, 3),
             lambda: h(1, x=2), lambda: h(1, z=2), lambda: p(a=1), lambda: f(1, c=2, **{"c": 3}), lambda: h(*5), lambda: h(**5),
             lambda: (lambda x: x)(None)(), lambda: f(1, 2, 3, 4)):
    try:
        call()
    except TypeError as error:
        print(error)
