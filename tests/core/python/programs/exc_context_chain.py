def show(e, depth=0):
    print("  " * depth, type(e).__name__, e, "cause:", type(e.__cause__).__name__, "sup:", e.__suppress_context__)
    if e.__context__ is not None: show(e.__context__, depth + 1)
try:
    try:
        try: raise A
        except NameError: raise ValueError("v")
    except ValueError: raise KeyError("k") from None
except KeyError as e: show(e)
def gen():
    try: yield
    except ValueError: raise TypeError("from gen")
g = gen(); next(g)
try: g.throw(ValueError("thrown"))
except TypeError as e: show(e)
try:
    try: raise ValueError("one")
    finally: raise TypeError("two")
except TypeError as e: show(e)
class CM:
    def __enter__(self): return self
    def __exit__(self, *a): raise OSError("exit")
try:
    with CM(): raise ValueError("body")
except OSError as e: show(e)
e1 = ValueError("same")
try:
    try: raise e1
    except ValueError as e: raise e
except ValueError as e: show(e)
