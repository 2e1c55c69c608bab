x = "global"
def f():
    try: print(x)
    except UnboundLocalError as e: print(e)
    x = 1
f()
class C:
    x = "class"
    def m(self): return x
    y = x
print(C().m(), C.y)
def g():
    x = "enclosing"
    class D:
        print(x)
        x = "inner"
        print(x)
    return D.x
print(g())
def h():
    global made
    made = 5
h(); print(made)
print([k for k in globals() if k in ("x", "f", "made")], "x" in locals())
def loc(a, b=2):
    c = 3
    return locals()
print(loc(1))
try: undefined_name
except NameError as e: print(e)
def outer():
    def inner():
        nonlocal v
        v += 1
    v = 1
    inner(); inner()
    return v
print(outer())
print(__name__, type(__name__).__name__)
len = lambda x: "shadowed"
print(len([1])); del len; print(len([1]))
