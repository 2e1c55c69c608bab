import contextlib


@contextlib.contextmanager
def manager():
    print("in")
    yield
    print("not reached")


def work():
    with manager():
        raise LookupError("from the body")  # fails here


work()
