# except*: splitting, nesting, re-raising parts, notes; groups that contain groups.
def run(make):
    try:
        try:
            raise make()
        except* ValueError as group:
            print(" value:", [str(e) for e in group.exceptions])
        except* (KeyError, IndexError) as group:
            print(" lookup:", group.exceptions)
            raise
    except BaseExceptionGroup as rest:
        print(" rest:", rest, rest.exceptions)
    except Exception as other:
        print(" other:", repr(other))
    else:
        print(" all handled")
run(lambda: ExceptionGroup("g", [ValueError(1), ValueError(2)]))
run(lambda: ExceptionGroup("g", [ValueError(1), KeyError("k")]))
run(lambda: ExceptionGroup("g", [ExceptionGroup("inner", [ValueError(3), TypeError("t")]), IndexError("i")]))
run(lambda: ValueError("bare"))
run(lambda: TypeError("bare"))
group = ExceptionGroup("outer", [ValueError(1), ExceptionGroup("inner", [TypeError(2), ValueError(3)])])
match, rest = group.split(ValueError)
print(match, match.exceptions, rest, rest.exceptions)
print(group.subgroup(lambda e: isinstance(e, TypeError)), group.subgroup(OSError), group.derive([ValueError(9)]))
print(group.message, len(group.exceptions), isinstance(group, Exception), type(BaseExceptionGroup("b", [KeyboardInterrupt()])).__name__)
for bad in (lambda: ExceptionGroup("x", []), lambda: ExceptionGroup("x", [1]), lambda: ExceptionGroup(1, [ValueError()]),
            lambda: ExceptionGroup("x", [KeyboardInterrupt()]), lambda: ExceptionGroup("x", 5)):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
class Mine(ExceptionGroup):
    def derive(self, excs):
        return Mine(self.message + "'", excs)
print(repr(Mine("m", [ValueError(1), KeyError(2)]).subgroup(KeyError)))
try:
    try:
        raise ExceptionGroup("e", [ValueError("v")])
    except* ValueError as e:
        raise RuntimeError("while handling") from e
except Exception as error:
    print(type(error).__name__, error, [repr(e) for e in getattr(error, "exceptions", [])])
