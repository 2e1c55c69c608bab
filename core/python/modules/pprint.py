# SPDX-License-Identifier: GPL-3.0-or-later
import sys

__all__ = ["PrettyPrinter", "isreadable", "isrecursive", "pformat", "pp", "pprint", "saferepr"]


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    PrettyPrinter(stream=stream, indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts,
                  underscore_numbers=underscore_numbers).pprint(object)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    return PrettyPrinter(indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts,
                         underscore_numbers=underscore_numbers).pformat(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def saferepr(object):
    return PrettyPrinter()._one_line(object, [], 0)


def isreadable(object):
    return "<" not in saferepr(object)


def isrecursive(object):
    return "<Recursion on " in saferepr(object)


class _SortKey:
    """Orders what has an order, and the rest by type."""

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        try:
            return self.value < other.value
        except TypeError:
            return (str(type(self.value)), id(self.value)) < (str(type(other.value)), id(other.value))


def _pair_key(pair):
    return _SortKey(pair[0]), _SortKey(pair[1])


class PrettyPrinter:
    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
        if indent < 0:
            raise ValueError("indent must be >= 0")
        if depth is not None and depth <= 0:
            raise ValueError("depth must be > 0")
        if not width:
            raise ValueError("width must be != 0")
        self._indent = indent
        self._width = width
        self._depth = depth
        self._stream = stream
        self._compact = compact
        self._sort_dicts = sort_dicts
        self._underscore_numbers = underscore_numbers

    def pprint(self, object):
        stream = sys.stdout if self._stream is None else self._stream
        stream.write(self.pformat(object) + "\n")

    def pformat(self, object):
        return self._lines(object, 0, 0, [], 0)

    def isreadable(self, object):
        return isreadable(object)

    def isrecursive(self, object):
        return isrecursive(object)

    # What fits on one line.
    def _one_line(self, object, open, level):
        if isinstance(object, int) and type(object) is int and self._underscore_numbers:
            return f"{object:_d}"
        kind = type(object).__repr__
        if kind not in (dict.__repr__, list.__repr__, tuple.__repr__):
            return repr(object)
        if not object:
            return {dict.__repr__: "{}", list.__repr__: "[]", tuple.__repr__: "()"}[kind]
        left, right = {dict.__repr__: "{}", list.__repr__: "[]", tuple.__repr__: "()"}[kind]
        if self._depth is not None and level >= self._depth:
            return f"{left}...{right}"
        if id(object) in open:
            return _recursion(object)
        open = open + [id(object)]
        if kind is dict.__repr__:
            parts = [f"{self._one_line(k, open, level + 1)}: {self._one_line(v, open, level + 1)}" for k, v in self._pairs(object)]
        else:
            parts = [self._one_line(item, open, level + 1) for item in object]
        closing = ",)" if kind is tuple.__repr__ and len(parts) == 1 else right
        return left + ", ".join(parts) + closing

    def _pairs(self, mapping):
        return sorted(mapping.items(), key=_pair_key) if self._sort_dicts else list(mapping.items())

    # What may need several: text that begins at a column, with so many characters to follow on its last line.
    def _lines(self, object, column, allowance, open, level):
        if id(object) in open:
            return _recursion(object)
        text = self._one_line(object, open, level)
        if len(text) <= self._width - column - allowance:
            return text
        how = self._long_form(object)
        if how is None:
            return text
        if self._depth is not None and level >= self._depth and how is not PrettyPrinter._text:
            return text
        return how(self, object, column, allowance, open + [id(object)], level + 1)

    def _long_form(self, object):
        kind = type(object).__repr__
        if _is_dataclass(object):
            return PrettyPrinter._dataclass
        for base, how in ((dict, PrettyPrinter._dict), (list, PrettyPrinter._list), (tuple, PrettyPrinter._tuple),
                          (set, PrettyPrinter._set), (frozenset, PrettyPrinter._set), (str, PrettyPrinter._text)):
            if kind is base.__repr__:
                return how
        return _special_forms().get(type(object).__name__) if type(object).__module__ in ("collections", "types") else None

    def _dict(self, object, column, allowance, open, level):
        return "{" + " " * (self._indent - 1) + self._dict_items(self._pairs(object), column, allowance + 1, open, level) + "}"

    def _dict_items(self, pairs, column, allowance, open, level):
        column += self._indent
        lines = []
        for i, (key, value) in enumerate(pairs):
            shown = self._one_line(key, open, level)
            rest = allowance if i == len(pairs) - 1 else 1
            lines.append(f"{shown}: {self._lines(value, column + len(shown) + 2, rest, open, level)}")
        return (",\n" + " " * column).join(lines)

    def _list(self, object, column, allowance, open, level):
        return "[" + self._items(object, column, allowance + 1, open, level) + "]"

    def _tuple(self, object, column, allowance, open, level):
        closing = ",)" if len(object) == 1 else ")"
        return "(" + self._items(object, column, allowance + len(closing), open, level) + closing

    def _set(self, object, column, allowance, open, level):
        if not object:
            return repr(object)
        kind = type(object)
        left, right = ("{", "}") if kind is set else (kind.__name__ + "({", "})")
        column += len(left) - 1
        return left + self._items(sorted(object, key=_SortKey), column, allowance + len(right), open, level) + right

    def _items(self, items, column, allowance, open, level):
        items = list(items)
        column += self._indent
        lead = " " * (self._indent - 1) if self._indent > 1 else ""
        between = ",\n" + " " * column
        if not self._compact:
            parts = []
            for i, item in enumerate(items):
                parts.append(self._lines(item, column, allowance if i == len(items) - 1 else 1, open, level))
            return lead + between.join(parts)
        return lead + self._filled(items, column, allowance, between, open, level)

    def _filled(self, items, column, allowance, between, open, level):
        """compact=True: as many on a line as fit."""
        out = ""
        width = room = self._width - column + 1
        separator = ""
        for i, item in enumerate(items):
            isLast = i == len(items) - 1
            if isLast:
                room -= allowance
                width -= allowance
            text = self._one_line(item, open, level)
            needed = len(text) + 2
            if room < needed:
                room = width
                if separator:
                    separator = between
            if room >= needed:
                room -= needed
                out += separator + text
                separator = ", "
                continue
            out += separator + self._lines(item, column, allowance if isLast else 1, open, level)
            separator = between
        return out

    def _text(self, object, column, allowance, open, level):
        if not object:
            return repr(object)
        chunks = []
        lines = object.splitlines(True)
        if level == 1:
            column += 1
            allowance += 1
        room = width = self._width - column
        for i, line in enumerate(lines):
            shown = repr(line)
            if i == len(lines) - 1:
                room -= allowance
            if len(shown) <= room:
                chunks.append(shown)
                continue
            # A line that is too long is broken behind white space.
            words = _words(line)
            room = width
            current = ""
            for j, word in enumerate(words):
                candidate = current + word
                if j == len(words) - 1 and i == len(lines) - 1:
                    room -= allowance
                if len(repr(candidate)) > room:
                    if current:
                        chunks.append(repr(current))
                    current = word
                else:
                    current = candidate
            if current:
                chunks.append(repr(current))
        if len(chunks) == 1:
            return chunks[0]
        text = ("\n" + " " * column).join(chunks)
        return f"({text})" if level == 1 else text

    def _attributes(self, pairs, name, column, allowance, open, level):
        column += len(name) + 1
        lines = []
        for i, (key, value) in enumerate(pairs):
            rest = allowance + 1 if i == len(pairs) - 1 else 1
            shown = _recursion(value) if id(value) in open else self._lines(value, column + len(key) + 1, rest, open, level)
            lines.append(f"{key}={shown}")
        return f"{name}(" + (",\n" + " " * column).join(lines) + ")"

    def _dataclass(self, object, column, allowance, open, level):
        pairs = [(f.name, getattr(object, f.name)) for f in object.__dataclass_fields__.values() if f.repr]
        return self._attributes(pairs, object.__class__.__qualname__, column, allowance, open, level)

    def _namespace(self, object, column, allowance, open, level):
        return self._attributes(list(object.__dict__.items()), "namespace", column, allowance, open, level)

    def _wrapped(self, object, column, allowance, open, level, inside):
        name = type(object).__name__
        return f"{name}(" + inside(column + len(name) + 1) + ")"

    def _ordered_dict(self, object, column, allowance, open, level):
        if not object:
            return repr(object)
        return self._wrapped(object, column, allowance, open, level, lambda at: "[" + self._items(
            list(object.items()), at, allowance + 2, open, level) + "]")

    def _default_dict(self, object, column, allowance, open, level):
        if not object:
            return repr(object)
        name = type(object).__name__
        at = column + len(name) + 1
        body = self._dict(object, at, allowance + 1, open, level)
        return f"{name}({self._one_line(object.default_factory, open, level)},\n{' ' * at}{body})"

    def _counter(self, object, column, allowance, open, level):
        if not object:
            return repr(object)
        return self._wrapped(object, column, allowance, open, level, lambda at: "{" + (
            " " * (self._indent - 1)) + self._dict_items(object.most_common(), at, allowance + 2, open, level) + "}")

    def _deque(self, object, column, allowance, open, level):
        if not object:
            return repr(object)
        end = "" if object.maxlen is None else f",\n{' ' * (column + 6)}maxlen={object.maxlen}"
        return self._wrapped(object, column, allowance, open, level, lambda at: "[" + self._items(
            object, at, 2 if end == "" else 2, open, level) + "]" + end)


def _special_forms():
    return {"OrderedDict": PrettyPrinter._ordered_dict, "defaultdict": PrettyPrinter._default_dict,
            "Counter": PrettyPrinter._counter, "deque": PrettyPrinter._deque, "SimpleNamespace": PrettyPrinter._namespace}


def _is_dataclass(object):
    if isinstance(object, type) or not hasattr(object, "__dataclass_fields__"):
        return False
    own = getattr(type(object).__repr__, "__wrapped__", None)
    return own is not None and "__create_fn__" in getattr(type(object).__repr__, "__qualname__", "") or (
        getattr(object.__dataclass_params__, "repr", True) if hasattr(object, "__dataclass_params__") else True)


def _words(line):
    """Its words, each with the white space behind it."""
    words = []
    start = 0
    for i in range(1, len(line)):
        if line[i - 1].isspace() and not line[i].isspace():
            words.append(line[start:i])
            start = i
    words.append(line[start:])
    return words


def _recursion(object):
    return f"<Recursion on {type(object).__name__} with id={id(object)}>"
