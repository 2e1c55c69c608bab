# An uncaught exception: the traceback with files, lines, functions, source and carets.
def outer(n):
    return middle(n) + 1


def middle(n):
    values = [1, 2, n]
    return inner(
        values,
        n,
    )


def inner(values, n):
    total = sum(values)
    return total / (n - n)


print("before")
print(outer(3))
