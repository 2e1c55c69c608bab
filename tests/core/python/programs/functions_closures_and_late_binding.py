# Late binding in loops, defaults that are shared, nonlocal counters, closures over comprehension variables.
functions = [lambda: i for i in range(3)]
print([f() for f in functions], [f() for f in [lambda i=i: i for i in range(3)]])
def append_to(x, into=[]):
    into.append(x)
    return into
print(append_to(1), append_to(2), append_to(3, []), append_to.__defaults__)
def counter(start=0):
    count = start
    def up(by=1):
        nonlocal count
        count += by
        return count
    def down():
        nonlocal count
        count -= 1
        return count
    return up, down
up, down = counter(10)
print(up(), up(5), down(), up.__closure__[0].cell_contents, up.__code__.co_freevars if hasattr(up.__code__, "co_freevars") else ("count",))
def outer():
    x = "outer"
    def middle():
        def inner():
            nonlocal x
            x = "changed"
            return x
        return inner
    print(x, middle()(), x)
outer()
def unbound():
    def use(): return later
    try: use()
    except NameError as error: print(error)
    later = 1
    return use()
print(unbound())
x = "global"
def shadow():
    try: print(x)
    except UnboundLocalError as error: print(error)
    x = "local"
shadow()
class C:
    x = "class"
    def method(self): return x
    values = [x for _ in range(2)] if False else None
    pairs = [(a, b) for a in range(2) for b in "xy"]
print(C().method(), C.pairs)
def make_multipliers(): return [lambda y, m=m: y * m for m in (1, 2, 3)]
print([f(10) for f in make_multipliers()])
compose = lambda *fs: (lambda x: x) if not fs else (lambda x: fs[0](compose(*fs[1:])(x)))
print(compose(lambda x: x + 1, lambda x: x * 10, str.__len__)("abc"))
def memo(f):
    cache = {}
    def wrapper(*args):
        if args not in cache: cache[args] = f(*args)
        return cache[args]
    wrapper.cache = cache
    return wrapper
@memo
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(60), len(fib.cache))
del x
try: C().method()
except NameError as error: print(error)
