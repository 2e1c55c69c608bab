# Causes, contexts, suppression, notes, re-raising, finally that overrides, exceptions in handlers.
def describe(error, depth=0):
    while error is not None and depth < 5:
        print("  " * depth, type(error).__name__, error.args, "cause" if error.__cause__ else "", "context" if error.__context__ else "", error.__suppress_context__)
        error, depth = error.__cause__ or (None if error.__suppress_context__ else error.__context__), depth + 1


def fail(kind):
    try:
        {}["missing"]
    except KeyError as key:
        match kind:
            case "plain":
                raise ValueError("plain")
            case "from":
                raise ValueError("from") from key
            case "none":
                raise ValueError("none") from None
            case "class":
                raise ValueError from OSError
            case "again":
                raise
            case "nested":
                try:
                    1 / 0
                except ZeroDivisionError:
                    raise TypeError("nested") from key
            case "bad":
                raise 5
            case "badcause":
                raise ValueError("x") from 5


for kind in ("plain", "from", "none", "class", "again", "nested", "bad", "badcause"):
    try:
        fail(kind)
    except Exception as error:
        describe(error)


def flow(how):
    for n in range(3):
        try:
            if how == "return":
                return "try"
            if how == "break":
                break
            if how == "raise":
                raise ValueError(how)
            if how == "continue" and n < 2:
                continue
        except ValueError:
            return "except"
        else:
            print("else", n)
        finally:
            print("finally", n)
            if how == "override":
                return "finally wins"
    else:
        return "loop else"
    return "after"


for how in ("return", "break", "raise", "continue", "override", "nothing"):
    print(how, "->", flow(how))


def swallow():
    try:
        raise ValueError("lost")
    finally:
        return "kept"


print(swallow())
try:
    try:
        raise ValueError("one")
    finally:
        raise TypeError("two")
except TypeError as error:
    print(error, "after", repr(error.__context__))
error = ValueError("noted")
error.add_note("first note")
error.add_note("second")
print(error.__notes__, error, repr(error))
try:
    error.add_note(1)
except TypeError as wrong:
    print(wrong)
try:
    print(undefined_name)
except NameError as e:
    print(e)
try:
    e
except NameError as gone:
    print(gone)
