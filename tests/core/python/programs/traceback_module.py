import io
import sys
import traceback


def inner(x):
    return 1 / x


def outer():
    try:
        inner(0)
    except ZeroDivisionError as error:
        raise ValueError("wrapped") from error


def clean(text):
    lines = text.splitlines()
    return [line for line in lines if not set(line.strip()) <= set("^~") or not line.strip()]


try:
    outer()
except ValueError as error:
    text = traceback.format_exc()
    for line in clean(text):
        print(line.replace(__file__, "FILE"))
    print(traceback.format_exception_only(error), traceback.format_exception_only(type(error), error))
    print("".join(traceback.format_exception(error)) == text)
    print("".join(traceback.format_exception(type(error), error, error.__traceback__)) == text)
    buffer = io.StringIO()
    traceback.print_exc(file=buffer)
    print(buffer.getvalue() == text)
    frames = traceback.extract_tb(error.__traceback__)
    print([(frame.name, frame.lineno, frame.line) for frame in frames], len(frames))
    print(len(traceback.format_tb(error.__traceback__)))
    kind, value, tb = sys.exc_info()
    print(tb.tb_lineno, tb.tb_next.tb_lineno, tb.tb_next.tb_next)
print(traceback.format_exc(), end="")


def where():
    return [(frame.name, frame.lineno) for frame in traceback.extract_stack()]


print(where())
try:
    raise ExceptionGroup("several", [ValueError(1), TypeError(2)])
except* ValueError as group:
    print(len(traceback.format_exception(group)) > 3)
except* TypeError:
    pass
try:
    error = KeyError("noted")
    error.add_note("a note")
    raise error
except KeyError as caught:
    print(traceback.format_exception_only(caught))
    traceback.print_exception(caught)
