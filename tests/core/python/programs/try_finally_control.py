def f():
    for i in range(3):
        try:
            try:
                if i == 1: continue
                print("work", i)
            finally:
                print("inner", i)
                if i == 2: break
        finally:
            print("outer", i)
    else: print("not reached")
    return "f"
print(f())
def g():
    try: return "value"
    finally: print("before return")
print(g())
def h():
    x = 1
    try: return x
    finally: x = 2
print(h())
def swallow():
    while True:
        try: 1 / 0
        finally: break
    return "swallowed"
print(swallow())
def deep():
    try:
        try:
            try: raise ValueError(1)
            finally: print("a")
        except TypeError: print("no")
        finally: print("b")
    except ValueError as e:
        try: raise TypeError("t")
        except TypeError as t: print(repr(t.__context__))
        print("e still", e)
    return "ok"
print(deep())
def gen():
    try:
        yield 1
        yield 2
    finally: print("gen fin")
for x in gen():
    break
def retry():
    for attempt in range(3):
        try:
            if attempt < 2: raise OSError(attempt)
            return attempt
        except OSError as e:
            print("retry", e)
print(retry())
def excloop():
    for i in range(3):
        try: raise ValueError(i)
        except ValueError as e:
            if i == 1: break
            continue
        finally: print("f", i)
    try: e
    except UnboundLocalError as u: print(u)
excloop()
with_exc = []
def nested_handlers():
    try: raise ValueError("v")
    except ValueError:
        try: raise KeyError("k")
        except KeyError: pass
        try: raise
        except ValueError as e: return f"reraised {e}"
print(nested_handlers())
