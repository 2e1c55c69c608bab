def f():
    try:
        1 / 0  # fails here
    except ZeroDivisionError as e:
        err = e
    raise err
def g():
    try:
        f()
    except ZeroDivisionError:
        raise
g()
