# SPDX-License-Identifier: GPL-3.0-or-later
"""What CPython makes of some thousand operations on values, one JSON object per line:
{"group", "do", "args", "want"}, where want is the repr of the result and of the arguments that it changed, or
"Type: message" of the exception. reference_test.cpp does the same with ours and compares."""
import json
import operator
import random
import string
import sys
import warnings

warnings.simplefilter("ignore")
rng = random.Random(20240229)


class Made:
    """A set, told by how it came to be: its order depends on that."""

    def __init__(self, kind, items):
        self.kind, self.items = kind, list(items)

    def make(self):
        return self.kind(self.items)


def encode(value):
    if isinstance(value, Made):
        return {value.kind.__name__: [encode(v) for v in value.items]}
    if value is None or isinstance(value, (bool, str)):
        return value
    if isinstance(value, int):
        return {"int": str(value) if abs(value) < 10**4000 else hex(value)}
    if isinstance(value, float):
        return {"float": value.hex()}
    if isinstance(value, bytes):
        return {"bytes": list(value)}
    if isinstance(value, slice):
        return {"slice": [encode(v) for v in (value.start, value.stop, value.step)]}
    if isinstance(value, range):
        return {"range": [value.start, value.stop, value.step]}
    if isinstance(value, dict):
        return {"dict": [[encode(k), encode(v)] for k, v in value.items()]}
    return {type(value).__name__: [encode(v) for v in value]}


BINARY = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "//": operator.floordiv,
          "%": operator.mod, "**": operator.pow, "<<": operator.lshift, ">>": operator.rshift, "&": operator.and_,
          "|": operator.or_, "^": operator.xor}
IN_PLACE = {"+=": operator.iadd, "-=": operator.isub, "*=": operator.imul, "|=": operator.ior, "&=": operator.iand,
            "^=": operator.ixor}
COMPARE = {"<": operator.lt, "<=": operator.le, "==": operator.eq, "!=": operator.ne, ">": operator.gt, ">=": operator.ge}
UNARY = {"neg": operator.neg, "pos": operator.pos, "invert": operator.invert}
OTHERS = {"getitem": operator.getitem, "setitem": operator.setitem, "delitem": operator.delitem,
          "contains": operator.contains}
TABLE = {**BINARY, **IN_PLACE, **COMPARE, **UNARY, **OTHERS}


def perform(do, args):
    if do.startswith("."):
        return getattr(args[0], do[1:])(*args[1:])
    if do.startswith("call "):
        return getattr(__builtins__, do[5:])(*args)
    return TABLE[do](*args)


def show(value):
    try:
        return repr(value)
    except ValueError:
        return hex(value)


def emit(group, do, *args):
    args = [Made(set, a) if isinstance(a, set) else a for a in args]
    encoded = [encode(a) for a in args]
    args = [a.make() if isinstance(a, Made) else a for a in args]
    before = [repr(a) if isinstance(a, (list, dict, set)) else None for a in args]
    try:
        result = perform(do, args)
        if hasattr(result, "__next__") or type(result).__name__ in ("dict_keys", "dict_values", "dict_items"):
            result = list(result)
        want = show(result)
    except RecursionError:
        return
    except Exception as error:  # what it says is what is compared
        want = f"{type(error).__name__}: {error}"
    for old, arg in zip(before, args):
        if old is not None and repr(arg) != old:
            want += " changed " + repr(arg)
    print(json.dumps({"group": group, "do": do, "args": encoded, "want": want}))


SMALL = [0, 1, -1, 2, 3, -3, 7, 10, -10, 63, 64, 100, 255, 256]
LARGE = [2**31, 2**53 - 1, 2**53 + 1, 2**62, 2**63 - 1, -2**63, 2**63, -2**63 - 1, 2**64, 10**20, -10**25, 3**100,
         2**61 - 1, -(2**61 - 1), 2**200 + 1]


def some_int():
    return rng.choice([rng.choice(SMALL), rng.choice(LARGE), rng.randint(-1000, 1000),
                       rng.randint(-2**64, 2**64), rng.getrandbits(rng.randint(1, 300)) * rng.choice([1, -1])])


FLOATS = [0.0, -0.0, 0.1, 0.5, 1.0, 1.5, 2.5, -2.5, 1e16, 1e15, 9999999999999998.0, 1e17, 1e-4, 1e-5, 123456.789, 5e-324,
          1.7976931348623157e308, float("inf"), float("-inf"), float("nan"), 2.0**53, 2.0**63, -1e22, 1e23, 0.3, 100.0]


def some_float():
    return rng.choice([rng.choice(FLOATS), rng.random(), rng.uniform(-1e6, 1e6), rng.randint(-100, 100) / 8,
                       rng.random() * 10 ** rng.randint(-320, 300)])


def some_number():
    return rng.choice([some_int, some_float, lambda: rng.choice([True, False])])()


def numbers():
    for _ in range(1500):
        op = rng.choice(list(BINARY))
        a, b = some_number(), some_number()
        if op in ("**", "<<"):
            b = rng.randint(-3, 70) if rng.random() < 0.8 else rng.choice([0.5, -1.5, 2.0])
        if op == "**" and isinstance(a, (int, float)) and a < 0 and isinstance(b, float) and b != int(b):
            continue  # complex
        emit("numbers", op, a, b)
    for _ in range(600):
        emit("numbers", rng.choice(list(COMPARE)), some_number(), some_number())
    for _ in range(300):
        emit("numbers", rng.choice(list(UNARY)), some_number())
    for _ in range(400):
        emit("numbers", "call hash", some_number())
        emit("numbers", "call divmod", some_number(), some_number())
        emit("numbers", "call abs", some_number())
        emit("numbers", "call bool", some_number())
        emit("numbers", "call int", some_number())
        emit("numbers", "call float", some_number())
        emit("numbers", "call round", some_number())
        emit("numbers", "call round", some_number(), rng.randint(-5, 6))
        emit("numbers", "call pow", rng.randint(-50, 50), rng.randint(-9, 99), rng.choice([7, -7, 13, 1, 0, 2**70 + 1]))
        emit("numbers", rng.choice([".bit_length", ".bit_count", ".__floor__", ".__trunc__"]), some_int())
    for _ in range(100):
        emit("numbers", rng.choice(["call hex", "call oct", "call bin"]), some_int())
        emit("numbers", rng.choice([".is_integer", ".as_integer_ratio"]), some_float())


def float_text():
    for _ in range(3000):
        emit("float repr", "call repr", some_float() if rng.random() < 0.5 else
             float.fromhex(f"0x1.{rng.getrandbits(52):013x}p{rng.randint(-1050, 1023)}"))
    texts = ["1", "1.5", "-.5", "1e5", "1E-7", " 12 ", "1_000.5", "1__0", "_1", "1_", "inf", "-Infinity", "nan", "+1", "--1",
             "", " ", "1e400", "-1e400", "1e-400", "0x10", "1.", ".", "e5", "1e", "१२", "1_0e1_0", "1_e5", "infin", "1 2", "nan(1)",
             "0." + "0" * 400 + "1", "9" * 400, "1.7976931348623159e308"]
    for text in texts:
        emit("float repr", "call float", text)


def int_text():
    texts = ["1", "-1", "+1", " 12 ", "1_000", "1__0", "_1", "1_", "0x10", "0b11", "0o17", "010", "0", "00", "ff", "zz", "z", "",
             " ", "-", "1.5", "१२", "9" * 30, "-" + "9" * 30, "0x", "0x_f", "1 2", "١", "9" * 5000, "1e5"]
    for text in texts:
        emit("int text", "call int", text)
        for base in (0, 2, 8, 10, 16, 36, 1, 37):
            emit("int text", "call int", text, base)
    for value in (None, [], "a", b"12", b"x", 1.9, -1.9, float("nan"), float("inf")):
        emit("int text", "call int", value)
        emit("int text", "call float", value)
    emit("int text", "call repr", 10**5000)


def some_spec():
    fill = rng.choice(["", "", "", "*", "0", "x", "é", ">", " "])
    align = rng.choice("<>^=") if fill else rng.choice(["", "", "<", ">", "^", "="])
    return (fill + align + rng.choice(["", "", "", "+", "-", " "]) + rng.choice(["", "", "", "", "z"]) +
            rng.choice(["", "", "", "#"]) + rng.choice(["", "", "0"]) + rng.choice(["", "", "5", "12", "20", "1"]) +
            rng.choice(["", "", "", ",", "_"]) + rng.choice(["", "", ".0", ".1", ".3", ".10", "."]) +
            rng.choice(["", "", "d", "f", "e", "g", "%", "s", "b", "x", "X", "o", "c", "n", "E", "F", "G", "q"]))


def formats():
    for _ in range(2500):
        value = rng.choice([some_float, lambda: rng.randint(-10**7, 10**7), lambda: rng.choice(["abc", "", "é√", "hello world"]),
                            lambda: rng.choice([True, False]), lambda: rng.randint(-10**30, 10**30)])()
        spec = some_spec()
        if spec.endswith("c") and not isinstance(value, str):
            value = rng.randint(32, 126)
        emit("format", "call format", value, spec)
    for value in ([], None, (), {}):
        emit("format", "call format", value, "")
        emit("format", "call format", value, "5")
    conversions = ["%d", "%5d", "%-5d|", "%05d", "%+d", "% d", "%x", "%X", "%#x", "%o", "%#o", "%e", "%.2f", "%10.3f", "%g", "%s", "%r", "%a", "%c",
                   "%5s", "%-5s|", "%.2s", "%%", "%i", "%u", "%q", "%", "%(a)s", "%*d", "%.*f", "%F", "%G", "%E", "%#.3g", "%010.2f"]
    values = [1, -1, 0, 255, 10**20, 1.5, -2.5, 1e10, float("inf"), float("nan"), "abc", "é", None, True, [1], "x", 65]
    for conversion in conversions:
        for value in values:
            if "*" in conversion and value == 10**20:
                continue  # which of two mistakes is told first
            emit("format", "%", conversion, value)
            emit("format", "%", "<" + conversion + ">", (value,))
    for pattern, args in [("%s %s", 1), ("%s", (1, 2)), ("%s %s", (1, 2)), ("%(a)s-%(b)d", {"a": 1, "b": 2}), ("%(c)s", {"a": 1}), ("x", {}), ("x", 1),
                          ("%*d|%-*d", (5, 1, 5, 2)), ("%.*f", (2, 1.2345))]:
        emit("format", "%", pattern, args)
    templates = ["{}", "{0}", "{0} {0}", "{} {}", "{1} {0}", "{0} {}", "{} {0}", "{:>5}", "{:.2f}", "{!r}", "{!s:>8}", "{!a}", "{{}}", "{", "}", "{0[0]}", "{0[a]}",
                 "{0.real}", "{0.nope}", "{:{}}", "{:{1}}", "{x}", "{!x}", "{0!r:^10}", "{:,}", "{:}", "{0", "{:d}", "{:%}", "a{}b{}c"]
    for template in templates:
        for args in [(), (1,), ("ab", 5), (3.14159, 8), ([7, 8], 6), ({"a": 1}, 2)]:
            emit("format", ".format", template, *args)


WORDS = ["", "a", "abc", "Hello World", "hello", "HELLO", "a,b,,c", "  spaced  out ", "tab\tand\nline\r\nend", "é√ü", "Straße", "ǆ", "123", "12a", "½", "²",
         "aaa", "abcabc", "the quick brown fox", "it's a \"test\"", "x" * 20, "\x00\x1f\x7f", "\u2028", "日本語", "😀 smile", "snake_case_name", "ÀÉ", "ﬁ", "İ", "ß", "Ab Cd", "AB12", "-42", "+7"]


def texts():
    questions = ["isalpha", "isdigit", "isnumeric", "isdecimal", "isalnum", "isspace", "isupper", "islower", "istitle", "isprintable", "isascii", "isidentifier"]
    changes = ["upper", "lower", "title", "capitalize", "swapcase", "casefold", "strip", "lstrip", "rstrip", "split", "rsplit", "splitlines", "expandtabs", "encode"]
    for word in WORDS:
        for name in questions + changes:
            if word in ("ﬁ", "İ", "ǆ") and name in ("upper", "lower", "title", "capitalize", "swapcase", "casefold"):
                continue  # characters that become several: see the ledger of limits
            emit("str", "." + name, word)
        for do in ("call repr", "call ascii", "call len", "call list", "call str", "call sorted", "call reversed"):
            emit("str", do, word)
    pieces = ["", "a", "b", "l", " ", ",", "abc", "é", "zz", "the", "\n", "A"]
    for _ in range(500):
        word, piece = rng.choice(WORDS), rng.choice(pieces)
        name = rng.choice(["find", "rfind", "index", "rindex", "count", "startswith", "endswith"])
        bounds = rng.choice([(), (), (rng.randint(-6, 6),), (rng.randint(-6, 6), rng.randint(-6, 25)), (None, 3)])
        emit("str", "." + name, word, piece, *bounds)
        emit("str", ".split", word, rng.choice([None, piece]), rng.randint(-1, 3))
        emit("str", ".rsplit", word, rng.choice([None, piece]), rng.randint(-1, 3))
        emit("str", ".replace", word, piece, rng.choice(pieces), rng.randint(-1, 4))
        emit("str", rng.choice([".partition", ".rpartition", ".removeprefix", ".removesuffix", ".strip", ".lstrip", ".rstrip"]), word, piece)
        emit("str", rng.choice([".center", ".ljust", ".rjust"]), word, rng.randint(-1, 30), rng.choice([" ", "*", "é", "ab", ""]))
        emit("str", ".zfill", word, rng.randint(-1, 12))
        emit("str", ".splitlines", word, rng.choice([True, False]))
        emit("str", ".join", piece, [rng.choice(WORDS) for _ in range(rng.randint(0, 4))])
        emit("str", "getitem", word, rng.randint(-8, 8))
        emit("str", "getitem", word, some_slice())
        emit("str", "contains", word, piece)
        emit("str", rng.choice(list(COMPARE)), word, rng.choice(WORDS))
        emit("str", rng.choice(["+", "*"]), word, rng.choice([piece, 3, -1, 0]))
    for word in WORDS:
        for coding in ("utf-8", "ascii", "latin-1", "rot14"):
            for errors in ("strict", "replace", "ignore", "backslashreplace"):
                emit("str", ".encode", word, coding, errors)
    for raw in (b"abc", b"\xc3\xa9", b"\xff", b"a\xc3", b"\xe2\x82", b"\x00'\"", b"a,b,c", b" x "):
        for coding in ("utf-8", "ascii", "latin-1"):
            emit("str", ".decode", raw, coding)
            emit("str", ".decode", raw, coding, "replace")
        for do in ("call repr", "call len", "call list", ".hex", ".upper", ".split", ".strip"):
            emit("str", do, raw)
        emit("str", "getitem", raw, 0)
        emit("str", "getitem", raw, slice(1, None))
        emit("str", "+", raw, rng.choice([b"z", "z"]))
        emit("str", "contains", raw, rng.choice([b"a", 97, 300, "a"]))


def some_slice():
    part = lambda: rng.choice([None, None, rng.randint(-8, 8)])
    return slice(part(), part(), rng.choice([None, None, None, 1, 2, -1, -2, 3, 0]))


def some_item(depth=0):
    kinds = [some_int, some_float, lambda: rng.choice(WORDS), lambda: None, lambda: rng.choice([True, False])]
    if depth < 2:
        kinds += [lambda: [some_item(depth + 1) for _ in range(rng.randint(0, 3))],
                  lambda: tuple(some_item(depth + 1) for _ in range(rng.randint(0, 3)))]
    return rng.choice(kinds)()


def some_list():
    return [rng.choice([0, 1, 2, 3, 1.0, True, "a", "b", None, (1, 2)]) for _ in range(rng.randint(0, 7))]


def lists():
    small = lambda: rng.choice([0, 1, 2, 3, "a", None, 2.5])
    for _ in range(350):
        emit("list", "getitem", some_list(), rng.choice([rng.randint(-8, 8), some_slice(), "x", 1.5]))
        emit("list", "setitem", some_list(), rng.choice([rng.randint(-8, 8), some_slice()]), rng.choice([some_list(), 5, "ab"]))
        emit("list", "delitem", some_list(), rng.choice([rng.randint(-8, 8), some_slice()]))
        emit("list", "getitem", tuple(some_list()), rng.choice([rng.randint(-8, 8), some_slice(), "x"]))
        emit("list", rng.choice(["+", "*", "+=", "*="]), some_list(), rng.choice([some_list(), 2, -1, (1, 2), "ab", None]))
        emit("list", rng.choice(["+", "*"]), tuple(some_list()), rng.choice([some_list(), 2, -1, (1, 2), "ab", None]))
        emit("list", rng.choice([".append", ".extend", ".remove", ".index", ".count"]), some_list(), rng.choice([small(), some_list()]))
        emit("list", ".insert", some_list(), rng.randint(-9, 9), small())
        emit("list", ".pop", some_list(), *rng.choice([(), (rng.randint(-4, 4),)]))
        emit("list", rng.choice([".reverse", ".clear", ".copy", ".sort"]), some_list())
        emit("list", rng.choice(list(COMPARE)), some_list(), some_list())
        emit("list", rng.choice(list(COMPARE)), tuple(some_list()), tuple(some_list()))
        emit("list", rng.choice(list(COMPARE)), [rng.randint(0, 3) for _ in range(rng.randint(0, 3))], [rng.randint(0, 3) for _ in range(rng.randint(0, 3))])
        emit("list", "contains", some_list(), small())
        emit("list", "call repr", some_item())
        emit("list", "call " + rng.choice(["sum", "min", "max", "sorted", "any", "all", "len", "tuple", "list", "reversed", "enumerate"]), some_list())
        emit("list", "call sorted", [rng.choice([1, 2, 3, 0.5, -1]) for _ in range(rng.randint(0, 40))])
        emit("list", "call sorted", [rng.choice(WORDS) for _ in range(rng.randint(0, 40))])
        emit("list", "call zip", some_list(), some_list())
        emit("list", "call hash", tuple(some_int() for _ in range(rng.randint(0, 4))))
    for _ in range(200):
        r = range(rng.randint(-5, 5), rng.randint(-10, 20), rng.choice([1, 1, 2, 3, -1, -2, 7]))
        emit("range", "call list", r)
        emit("range", "call repr", r)
        emit("range", "call len", r)
        if len(r) > 1:  # else None is part of it, whose hash differs from run to run
            emit("range", "call hash", r)
        emit("range", "call reversed", r)
        emit("range", "getitem", r, rng.randint(-9, 9))
        emit("range", "getitem", r, slice(rng.choice([None, rng.randint(-8, 8)]), rng.choice([None, rng.randint(-8, 8)]), rng.choice([None, 1, 2, -1, -3])))
        emit("range", "contains", r, rng.choice([rng.randint(-6, 20), 2.0, 2.5, "a", True]))
        emit("range", ".index", r, rng.randint(-6, 20))
        emit("range", ".count", r, rng.randint(-6, 20))
        emit("range", "==", r, range(rng.randint(-5, 5), rng.randint(-10, 20)))
        emit("range", "call sum", r)
    for args in [(5,), (1, 5), (5, 1), (1, 5, 0), (1.5,), ("a",), (), (1, 2, 3, 4), (2**70,)]:
        if args != (2**70,):
            emit("range", "call range", *args)


def some_dict():
    return {rng.choice([1, 2, 3, 1.0, True, "a", "b", "c", (1, 2), None, 2**70, 1.5]): rng.choice([1, "x", None, [1]]) for _ in range(rng.randint(0, 9))}


def dicts():
    key = lambda: rng.choice([1, 2, 1.0, "a", "b", "zz", (1, 2), None, [1], {}, 2**70])
    for _ in range(600):
        emit("dict", "call repr", some_dict())
        emit("dict", "getitem", some_dict(), key())
        emit("dict", "setitem", some_dict(), key(), 9)
        emit("dict", "delitem", some_dict(), key())
        emit("dict", "contains", some_dict(), key())
        emit("dict", rng.choice(["|", "|=", "==", "!=", "<"]), some_dict(), rng.choice([some_dict(), some_dict(), 5]))
        emit("dict", rng.choice([".get", ".pop", ".setdefault"]), some_dict(), key(), *rng.choice([(), (7,)]))
        emit("dict", rng.choice([".popitem", ".clear", ".copy", ".keys", ".values", ".items"]), some_dict())
        emit("dict", ".update", some_dict(), rng.choice([some_dict(), [(1, 2), ("a", 3)], [1], [(1, 2, 3)], 5, "ab", ["ab", "cd"]]))
        emit("dict", "call " + rng.choice(["len", "list", "sorted", "dict", "reversed", "tuple"]), some_dict())


def sets():
    def some_set():
        limit = rng.choice([10, 100, 10**6, 2**65])
        count = rng.randint(0, rng.choice([6, 40]))
        return Made(set, [rng.choice([rng.randint(0, limit), rng.randint(-limit, limit)]) for _ in range(count)])
    for _ in range(500):
        emit("set", "call repr", some_set())
        emit("set", "call list", Made(set, [rng.choice([1.5, 2, (1, 2), (3, (4, 5)), 2**70, 0.25, -1, True]) for _ in range(rng.randint(0, 6))]))
        emit("set", rng.choice(["|", "&", "-", "^", "|=", "&=", "-=", "^=", "<", "<=", "==", ">", ">=", "!="]), some_set(), some_set())
        a, b = some_set(), some_set()
        b.items += [item for item in a.items[:10] if rng.random() < 0.5]
        emit("set", rng.choice(["|", "&", "-", "^", "|=", "&=", "-=", "^=", "<", "<=", "==", ">", ">=", "!="]), a, b)
        emit("set", rng.choice([".union", ".intersection", ".difference", ".symmetric_difference", ".update", ".issubset", ".issuperset", ".isdisjoint",
                                ".intersection_update", ".difference_update", ".symmetric_difference_update"]), some_set(),
             rng.choice([some_set(), [1, 2, 3], range(5), (7,), {1: 2}, 5]))
        emit("set", rng.choice([".add", ".discard", ".remove"]), some_set(), rng.choice([1, 2, 3, [1]]))
        emit("set", rng.choice([".pop", ".clear", ".copy"]), some_set())
        emit("set", "call frozenset", some_set())
        emit("set", rng.choice(["|", "&", "-", "^", "=="]), Made(frozenset, some_set().items), some_set())
        emit("set", rng.choice(["+", "|", "<"]), some_set(), rng.choice([[1], 5, None]))
    for _ in range(60):
        emit("set", "call hash", Made(frozenset, some_set().items))
        emit("set", "call sorted", some_set())


def mistakes():
    """Every operation on operands of every kind: mostly TypeErrors, whose words are compared."""
    kinds = [1, 2.5, True, None, "ab", b"ab", [1], (1,), {1: 2}, {3}, range(3), slice(1, 2), 2**70]
    for a in kinds:
        for do in list(UNARY) + ["call len", "call list", "call abs", "call hash", "call int", "call float", "call round", "call reversed", "call sum",
                                 "call max", "call sorted", "call hex", "call chr", "call ord", "call dict", "call set", "call bytes", "call callable", "call bool", "call enumerate",
                                 "call any", "call tuple", "call next", "call bin", "call zip"]:
            if do == "call hash" and not isinstance(a, (int, float, list, dict, set)) or do == "call set" and a == "ab":
                continue  # differs from run to run
            if do == "call chr" and a == 2**70:
                continue  # names a C type
            if do == "call bytes" and isinstance(a, int) and a > 10**6:
                continue
            emit("mistakes", do, a)
        for b in kinds:
            if a is b and isinstance(a, list):
                continue
            for do in list(BINARY) + list(COMPARE) + list(IN_PLACE) + ["getitem", "contains", "delitem", "call divmod", "call isinstance", "call getattr", "call pow"]:
                if (do == "%" and isinstance(a, bytes)) or (do in ("delitem", "getitem") and b == 2**70):
                    continue  # formatting of bytes; which of two mistakes is told first
                if do in ("**", "<<", "*", "*=", "call pow") and 2**70 in (a, b):
                    continue  # ends the run here, MemoryError there
                if a is b and do == "getitem" and isinstance(a, slice):
                    continue
                emit("mistakes", do, a, b)
            if b != 2**70:
                emit("mistakes", "setitem", a, b, 0)
    for do, args in [(".append", ([],)), (".append", ([], 1, 2)), (".insert", ([], 1)), (".pop", ([], 1, 2)), (".upper", ("a", 1)), (".replace", ("a", "b")), (".join", (",", 5)),
                     (".join", (",", [1])), (".split", ("a", "")), (".get", ({},)), ("call len", ()), ("call len", (1, 2)), ("call abs", ()), ("call chr", (-1,)), ("call chr", (1 << 21,)),
                     ("call ord", ("",)), ("call ord", ("ab",)), ("call isinstance", (1,)), ("call max", ()), ("call max", ([],)), ("call min", ([],)), 
                     ("call sum", ([1], "a")), ("call sum", ([[1]], [])), ("call dict", ([1],)), ("call dict", ([(1, 2, 3)],)), ("call map", (5,)), ("call filter", (5,)), ("call range", ()),
                     ("call str", ("a", "b")), ("call int", ("a", "b")), ("call bool", (1, 2)), ("call list", (1, 2)), ("call slice", ()), ("call hash", ([],)), ("call hash", ({},)),
                     ("call hash", (([],),)), (".center", ("a", "b")), (".startswith", ("a", 1)), (".startswith", ("a", ("a", 1))), (".find", ("a", 1)), (".encode", ("a", 1)),
                     (".index", ([1], 2)), (".remove", ([1], 2)), (".index", ((1,), 2)), (".fromhex", (b"", "zz")), (".pop", (set(),)), (".popitem", ({},)), (".update", ({}, 1, 2))]:
        emit("mistakes", do, *args)


for suite in (numbers, float_text, int_text, formats, texts, lists, dicts, sets, mistakes):
    suite()
