try:
    raise ExceptionGroup("many", [ValueError(1), TypeError(2), ExceptionGroup("in", [ValueError(3), KeyError(4)])])
except* ValueError as g:
    print("V", g.exceptions, repr(g))
except* TypeError as g:
    print("T", g.exceptions)
except* KeyError as g:
    print("K", g)
try:
    try:
        raise ExceptionGroup("x", [ValueError(1), OSError(2)])
    except* ValueError:
        print("took")
except ExceptionGroup as g: print("left", g.exceptions)
try:
    raise ValueError("plain")
except* ValueError as g: print(type(g), g.exceptions)
g = ExceptionGroup("m", [ValueError(1), TypeError(2)])
print(g.split(ValueError), g.subgroup(lambda e: isinstance(e, TypeError)), g.message)
deep = ValueError("leaf")
for _ in range(50_000):
    deep = ExceptionGroup("g", [deep])
try:
    deep.split(ValueError)
except RecursionError as error:
    print(error)
try:
    deep.subgroup(lambda each: isinstance(each, KeyError))
except RecursionError as error:
    print("too deep")
