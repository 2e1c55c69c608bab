def f(n):
    try:
        print("try", n)
        if n == 1: raise ValueError("one")
        if n == 2: return "two"
        if n == 3: raise KeyError("k")
    except ValueError as e:
        print("except", e)
        return "handled"
    else:
        print("else")
    finally:
        print("finally", n)
    return "end"
for n in range(3): print(f(n))
try: f(3)
except KeyError as e: print("outer", e, repr(e))
def g():
    for i in range(5):
        try:
            if i == 1: continue
            if i == 3: break
            print("body", i)
        finally:
            print("fin", i)
    return i
print(g())
def h():
    try:
        return "a"
    finally:
        return "b"
print(h())
def k():
    while True:
        try:
            raise ValueError
        except ValueError:
            break
        finally:
            print("k fin")
    return "k"
print(k())
def nested():
    try:
        try:
            raise ValueError("inner")
        finally:
            print("cleanup")
    except ValueError as e:
        return str(e)
print(nested())
try:
    try: raise ValueError("a")
    except ValueError as e: raise TypeError("b") from e
except TypeError as e: print(repr(e.__cause__), e.__suppress_context__, repr(e.__context__))
try:
    try: raise ValueError("a")
    except ValueError: raise TypeError("b")
except TypeError as e: print(repr(e.__context__), e.__cause__)
try:
    try: 1 / 0
    except ZeroDivisionError: raise
except ArithmeticError as e: print(type(e), e)
try: e
except NameError as err: print(err)
try: raise
except RuntimeError as err: print(err)
try: raise 5
except TypeError as err: print(err)
try: raise ValueError from 5
except TypeError as err: print(err)
try:
    try: raise ValueError
    except "x": pass
except TypeError as err: print(err)
try: raise (KeyError)
except (ValueError, KeyError): print("tuple")
