# Operations that walk deep structures end in RecursionError and leave the program in order.
def deep(n, make):
    value = make(None)
    for _ in range(n):
        value = make(value)
    return value


for name, make in (("list", lambda v: [v]), ("tuple", lambda v: (v,)), ("dict", lambda v: {0: v})):
    big, other = deep(200_000, make), deep(200_000, make)
    for what, action in (("repr", lambda: repr(big)), ("str", lambda: str(big)), ("eq", lambda: big == other), ("format", lambda: f"{big}")):
        try:
            action()
            print(name, what, "fine")
        except RecursionError:
            print(name, what, "RecursionError")
    del big, other

def forever(n=0):
    return forever(n + 1) + 1


for _ in range(3):
    try:
        forever()
    except RecursionError as error:
        print(str(error)[:32])


class Deep:
    def __getattr__(self, name):
        return getattr(self, name + "x")


try:
    Deep().a
except RecursionError:
    print("getattr RecursionError")


class Add:
    def __add__(self, other):
        return self + other

    def __len__(self):
        return len(self)

    def __iter__(self):
        return iter(self)

    def __call__(self):
        return self()

    def __getitem__(self, key):
        return self[key]

    def __str__(self):
        return str(self)

    def __bool__(self):
        return bool(self)


for action in (lambda: Add() + 1, lambda: len(Add()), lambda: iter(Add()), lambda: Add()(), lambda: Add()[0], lambda: str(Add()), lambda: not Add()):
    try:
        action()
    except RecursionError:
        print("RecursionError")
def nested(n):
    if n:
        yield from nested(n - 1)
    yield n
try:
    list(nested(5000))
except RecursionError:
    print("yield from RecursionError")
print(sum(nested(300)))
print("still here")
