def gen(n):
    for i in range(n):
        got = yield i
        if got: print("got", got)
    return "done"
g = gen(3)
print(next(g), g.send("x"), next(g), next(g, "default"))
def d():
    r = yield from gen(2)
    print("r", r)
    yield 10
print(list(d()))
def cleanup():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("exit")
        raise
    finally:
        print("fin")
g = cleanup(); next(g); g.close()
g = cleanup(); next(g); del g
g = cleanup(); next(g)
try: g.throw(ValueError("boom"))
except ValueError as e: print(e)
def catch():
    while True:
        try: x = yield
        except ValueError as e: print("caught", e); yield "after"
g = catch(); next(g); print(g.throw(ValueError("v")))
def fibs():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
import_free = []
for x in fibs():
    if x > 50: break
    import_free.append(x)
print(import_free)
print(sum(x * x for x in range(10)), list(x for x in "abc"), max((len(w), w) for w in ["a", "bbb"]))
def tree(t):
    if t:
        yield from tree(t[0]); yield t[1]; yield from tree(t[2])
print(list(tree((((None), 1, None), 2, (None, 3, None)))))
def stop():
    yield 1
    raise StopIteration("x")
try: list(stop())
except RuntimeError as e: print(e, repr(e.__cause__))
g = gen(1)
try: g.send(5)
except TypeError as e: print(e)
def me():
    yield next(it)
it = me()
try: next(it)
except ValueError as e: print(e)
g = (i for i in range(3)); print(next(g), list(g), list(g))
def sub():
    try:
        yield 1
    finally: print("sub fin")
def sup():
    try: yield from sub()
    finally: print("sup fin")
s = sup(); next(s); s.close()
s = sup(); next(s)
try: s.throw(KeyError("t"))
except KeyError as e: print("out", e)
