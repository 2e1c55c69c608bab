def f():
    try:
        raise ValueError("first")
    finally:
        raise TypeError("second")  # fails here
f()
