# try, except, else and finally in every order, and what an exception is.
def attempt(what):
    try:
        print("try", what)
        if what == "raise":
            raise ValueError("bad", 1)
        if what == "return":
            return "returned"
        if what == "type":
            [] + 1
    except ValueError as error:
        print("except", error, error.args, repr(error))
    except (TypeError, KeyError) as error:
        print("either", type(error).__name__, error)
    else:
        print("else")
    finally:
        print("finally")
    return "end"


for what in ("raise", "return", "type", "nothing"):
    print(attempt(what))


def override():
    try:
        raise KeyError("lost")
    finally:
        return "finally wins"


def loops():
    for n in range(5):
        try:
            if n == 1:
                continue
            if n == 3:
                break
        finally:
            print("finally", n)
    else:
        print("never")


print(override())
loops()


class TooCold(Exception):
    def __init__(self, degrees):
        super().__init__(f"{degrees} degrees")
        self.degrees = degrees


class MuchTooCold(TooCold):
    pass


try:
    try:
        raise MuchTooCold(-40)
    except TooCold as error:
        print(error, error.degrees, type(error).__name__, isinstance(error, Exception))
        raise RuntimeError("and then") from error
except RuntimeError as error:
    print(error, repr(error.__cause__), repr(error.__context__), error.__suppress_context__)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        {}["missing"]
except KeyError as error:
    print(repr(error), repr(error.__context__), error.__cause__)
try:
    raise TooCold
except TypeError as error:
    print("TypeError:", error)
try:
    assert 1 == 2, "arithmetic"
except AssertionError as error:
    print("AssertionError:", error)
