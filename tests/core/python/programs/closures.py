def counter():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    return inc
a, b = counter(), counter()
print(a(), a(5), b(), a())
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
fs = [lambda i=i: i for i in range(3)]
print([f() for f in fs])
def outer(x):
    def middle():
        def inner():
            return x * 2
        return inner
    return middle()()
print(outer(21))
def late():
    def show(): return value
    value = 1
    first = show()
    value = 2
    return first, show()
print(late())
def deleted():
    x = 1
    def get(): return x
    del x
    try:
        get()
    except NameError as e:
        print(type(e).__name__, e)
    try:
        x
    except UnboundLocalError as e:
        print(e)
deleted()
total = 0
def add(n):
    global total
    total += n
add(3); add(4)
print(total)
