def logged(function):
    def wrapper(*args):
        print("call", args)
        return function(*args)

    return wrapper


@logged
def half(value):
    assert value % 2 == 0, f"{value} is odd"  # fails here
    return value // 2


print(half(4))
print(half(half(4) + 1))
