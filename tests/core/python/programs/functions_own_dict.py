# A function's __dict__ can be exchanged, as older decorators do.
def plain(x):
    "What it does."
    return x + 1


plain.level, plain.tags = 3, ["a"]


def decorated(function):
    def wrapper(*args):
        return function(*args)
    wrapper.__name__, wrapper.__doc__, wrapper.__dict__ = function.__name__, function.__doc__, function.__dict__
    return wrapper


wrapped = decorated(plain)
print(wrapped(1), wrapped.__name__, wrapped.__doc__, wrapped.level, wrapped.__dict__ is plain.__dict__)
wrapped.level = 4
print(plain.level, vars(wrapped))
try:
    wrapped.__dict__ = [1]
except TypeError as error:
    print(error)
