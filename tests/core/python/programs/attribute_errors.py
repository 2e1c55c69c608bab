class A: pass
a = A()
for bad in (lambda: a.x, lambda: A.x, lambda: (5).foo, lambda: "s".foo, lambda: None.foo, lambda: [].push(1), lambda: a.x.y, lambda: a[0], lambda: a(), lambda: len(a), lambda: a + 1, lambda: {}.x, lambda: f.zip, lambda: del_()):
    try: bad()
    except Exception as e: print(type(e).__name__, e)
def f(): pass
def del_():
    del a.q
try: a.x
except AttributeError as e: print(type(e))
def s(): (1).x = 5
try: s()
except AttributeError as e: print(e)
