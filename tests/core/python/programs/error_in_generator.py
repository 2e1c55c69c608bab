def g():
    yield 1
    raise ValueError("in generator")  # fails here
for x in g(): print(x)
