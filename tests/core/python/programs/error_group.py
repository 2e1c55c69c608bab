def f():
    raise ExceptionGroup("both", [ValueError("one"), ExceptionGroup("sub", [TypeError("two"), KeyError("three")])])  # fails here
f()
