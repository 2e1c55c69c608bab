# What an OSError knows: its numbers and names can be set.
error = OSError(2, "No such file", "a.txt")
print(type(error).__name__, error, repr(error), error.filename, error.errno, error.strerror, error.filename2, error.args)
error.filename = "b.txt"
print(error, error.filename)
error.errno, error.strerror = 5, "changed"
print(error, error.args)
error.filename2 = "c.txt"
print(error)
error.filename = None
print(error)
plain = OSError("only a text")
print(plain, plain.errno, plain.strerror, plain.filename, repr(plain))
plain.filename = "x"
print(plain)
print(OSError(1, "not permitted", "from", None, "to"), OSError(13, "denied"), type(OSError(111, "refused")).__name__)
print(OSError(), OSError(1, 2, 3, 4, 5, 6), repr(FileNotFoundError(2, "m", "f")))


class Missing(FileNotFoundError):
    def __init__(self, name):
        super().__init__(2, "missing", name)


try:
    raise Missing("thing")
except OSError as caught:
    print(caught, caught.filename, isinstance(caught, FileNotFoundError))
raise Missing("at last")  # fails here
