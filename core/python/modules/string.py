# SPDX-License-Identifier: GPL-3.0-or-later
__all__ = [
    "Formatter", "Template", "ascii_letters", "ascii_lowercase", "ascii_uppercase", "capwords", "digits", "hexdigits", "octdigits",
    "printable", "punctuation", "whitespace",
]

whitespace = " \t\n\r\v\f"
ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdef" + "ABCDEF"
octdigits = "01234567"
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    return (sep or " ").join(word.capitalize() for word in s.split(sep))


class Template:
    """Text with $name and ${name} in it; $$ is a dollar."""

    delimiter = "$"
    idpattern = "[_a-zA-Z][_a-zA-Z0-9]*"
    braceidpattern = None

    def __init__(self, template):
        self.template = template

    def _pieces(self):
        """Text and placeholders in turn: (text, None, index), (source, name, index) or (source, False, index)."""
        import re
        mark = re.escape(self.delimiter)
        name, braced = self.idpattern, self.braceidpattern or self.idpattern
        pattern = re.compile(f"{mark}(?:({mark})|({name})|{{({braced})}}|)", re.ASCII | re.IGNORECASE)
        at = 0
        for found in pattern.finditer(self.template):
            yield self.template[at:found.start()], None, at
            escaped, plain, inBraces = found.groups()
            if escaped:
                yield self.delimiter, None, found.start()
            else:
                yield found.group(), plain or inBraces or False, found.start()
            at = found.end()
        yield self.template[at:], None, at

    def _invalid(self, index):
        lines = self.template[:index].splitlines(keepends=True)
        column = index - len("".join(lines[:-1])) + 1 if lines else 1
        raise ValueError(f"Invalid placeholder in string: line {len(lines) or 1}, col {column}")

    def _filled(self, mapping, kws, isSafe):
        if mapping is not None and kws:
            from collections import ChainMap
            mapping = ChainMap(kws, mapping)
        elif mapping is None:
            mapping = kws
        parts = []
        for text, name, index in self._pieces():
            if name is None:
                parts.append(text)
            elif name is False:
                parts.append(text if isSafe else self._invalid(index))
            elif isSafe:
                try:
                    parts.append(str(mapping[name]))
                except KeyError:
                    parts.append(text)
            else:
                parts.append(str(mapping[name]))
        return "".join(parts)

    def substitute(self, mapping=None, /, **kws):
        return self._filled(mapping, kws, False)

    def safe_substitute(self, mapping=None, /, **kws):
        return self._filled(mapping, kws, True)

    def get_identifiers(self):
        return list(dict.fromkeys(name for _, name, _ in self._pieces() if name))

    def is_valid(self):
        return all(name is not False for _, name, _ in self._pieces())


class Formatter:
    """str.format in steps that a subclass may change."""

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used = set()
        result = self._vformat(format_string, args, kwargs, used, 2, [0])
        self.check_unused_args(used, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used, depth, counter):
        if depth < 0:
            raise ValueError("Max string recursion exceeded")
        parts = []
        for literal, field, spec, conversion in self.parse(format_string):
            parts.append(literal)
            if field is None:
                continue
            if field == "" or field[0] in ".[":
                if counter[0] is None:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                field = f"{counter[0]}{field}"
                counter[0] += 1
            elif field.isdigit():
                if counter[0]:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                counter[0] = None
            value, key = self.get_field(field, args, kwargs)
            used.add(key)
            value = self.convert_field(value, conversion)
            parts.append(self.format_field(value, self._vformat(spec, args, kwargs, used, depth - 1, counter)))
        return "".join(parts)

    def parse(self, format_string):
        literal = ""
        index = 0
        while index < len(format_string):
            c = format_string[index]
            if c in "{}" and format_string[index + 1:index + 2] == c:
                literal += c
                index += 2
            elif c == "}":
                raise ValueError("Single '}' encountered in format string")
            elif c == "{":
                end, depth = index + 1, 1
                while end < len(format_string) and depth:
                    depth += {"{": 1, "}": -1}.get(format_string[end], 0)
                    end += 1
                if depth:
                    raise ValueError("expected '}' before end of string" if end > index + 1 else "Single '{' encountered in format string")
                name, colon, spec = format_string[index + 1:end - 1].partition(":")
                name, mark, conversion = name.partition("!")
                yield literal, name, spec, conversion if mark else None
                literal, index = "", end
            else:
                literal += c
                index += 1
        if literal:
            yield literal, None, None, None

    def get_field(self, field_name, args, kwargs):
        import re
        first = re.match(r"[^.\[]*", field_name).group()
        key = int(first) if first.isdigit() else first
        value = self.get_value(key, args, kwargs)
        for attribute, item in re.findall(r"\.([^.\[]+)|\[([^\]]+)\]", field_name[len(first):]):
            value = getattr(value, attribute) if attribute else value[int(item) if item.isdigit() else item]
        return value, key

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion in ("s", "r", "a"):
            return {"s": str, "r": repr, "a": ascii}[conversion](value)
        raise ValueError(f"Unknown conversion specifier {conversion}")
