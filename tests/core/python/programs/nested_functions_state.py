def make():
    state = {"n": 0}
    history = []
    def step(k):
        state["n"] += k
        history.append(state["n"])
        return step
    def report(): return state["n"], history
    return step, report
step, report = make()
step(1)(2)(3)
print(report())
def memo(f):
    cache = {}
    def w(*a):
        if a not in cache:
            cache[a] = f(*a)
        return cache[a]
    w.cache = cache
    return w
@memo
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(60), len(fib.cache))
def recursive_closure():
    def even(n): return True if n == 0 else odd(n - 1)
    def odd(n): return False if n == 0 else even(n - 1)
    return even(10), odd(7)
print(recursive_closure())
def loop_vars():
    out = []
    for i in range(3):
        def f(j=i): return i, j
        out.append(f)
    return [f() for f in out]
print(loop_vars())
def gen_closure():
    x = 0
    def g():
        nonlocal x
        while x < 3:
            x += 1
            yield x
    return list(g()), x
print(gen_closure())
def params(a, b=[]):
    def inner(): nonlocal a; a = a + 1; return a
    b.append(inner())
    return b
print(params(1), params(5))
