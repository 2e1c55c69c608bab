def v(x): print("v", x); return x
print(v(1) < v(2) < v(3), v(3) < v(2) < v(1))
print(v(1) + v(2) * v(3), [v(1), v(2)], {v("k"): v("val")}, v(0) or v(5), v(1) and v(0))
def f(*a, **k): return a, k
print(f(v(1), *[v(2)], k=v(3), **{"z": v(4)}))
d = {}
d[v("key")] = v("value")
x = [0, 0]
x[v(0)], x[v(1)] = v(8), v(9)
print(d, x, v(1) if v(0) else v(2))
def deco(n):
    print("deco", n)
    return lambda f: (print("apply", n), f)[1]
@deco(1)
@deco(2)
def g(a=v("default")): pass
class C(v(object)):
    a = v("body")
