# with: enter and exit in order, several at once, exceptions swallowed or passed on.
class Door:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print("open", self.name)
        return self.name

    def __exit__(self, kind, error, traceback):
        print("close", self.name, kind and kind.__name__, error)
        return self.swallow


with Door("a") as a, Door("b") as b:
    print(a, b)
with Door("c", swallow=True):
    raise ValueError("inside")
try:
    with Door("d"), Door("e"):
        raise KeyError("out")
except KeyError as error:
    print("caught", error)


def leave():
    for n in range(3):
        with Door(n):
            if n == 1:
                return "left early"
            continue


print(leave())
try:
    with 5:
        pass
except TypeError as error:
    print("TypeError:", error)
