"""JSON written and read by hand."""
ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}


def write(value, indent=0):
    pad = "  " * (indent + 1)
    match value:
        case None:
            return "null"
        case True | False:
            return str(value).lower()
        case int() | float():
            return repr(value)
        case str():
            return '"' + "".join(ESCAPES.get(c, c) for c in value) + '"'
        case []:
            return "[]"
        case list() | tuple():
            return "[\n" + ",\n".join(pad + write(item, indent + 1) for item in value) + "\n" + "  " * indent + "]"
        case dict():
            return "{" + ", ".join(f"{write(str(k))}: {write(v, indent)}" for k, v in value.items()) + "}"
        case _:
            raise TypeError(f"cannot write {type(value).__name__}")


class Reader:
    def __init__(self, text):
        self.text, self.at = text, 0

    def space(self):
        while self.at < len(self.text) and self.text[self.at].isspace():
            self.at += 1
        return self.text[self.at:self.at + 1]

    def expect(self, text):
        if not self.text.startswith(text, self.at):
            raise ValueError(f"expected {text!r} at {self.at}")
        self.at += len(text)

    def value(self):
        match self.space():
            case "{":
                return dict(self.items("{", "}", self.pair))
            case "[":
                return list(self.items("[", "]", self.value))
            case '"':
                end = self.text.index('"', self.at + 1)
                text, self.at = self.text[self.at + 1:end], end + 1
                return text
            case c if c.isdigit() or c == "-":
                start = self.at
                while self.at < len(self.text) and self.text[self.at] in "-+.eE0123456789":
                    self.at += 1
                number = self.text[start:self.at]
                return float(number) if set(number) & set(".eE") else int(number)
            case _:
                for word, meaning in (("true", True), ("false", False), ("null", None)):
                    if self.text.startswith(word, self.at):
                        self.at += len(word)
                        return meaning
                raise ValueError(f"unexpected {self.text[self.at:self.at + 5]!r} at {self.at}")

    def pair(self):
        self.space()
        key = self.value()
        self.space()
        self.expect(":")
        return key, self.value()

    def items(self, opening, closing, read):
        self.expect(opening)
        while self.space() != closing:
            yield read()
            if self.space() != ",":
                break
            self.expect(",")
        self.expect(closing)


data = {"name": 'Ann "A"', "tags": ["x", [], {}], "n": [1, -2.5, 1e20, True, None], "t": (1,)}
print(write(data))
print(Reader(' {"a": [1, 2.5, -3e2, {"b": null}], "c": true, "": "x y"} ').value())
for bad in ("[1 2]", "{1}", "nul", '{"a" 1}', "[1,", '"abc'):
    try:
        print(Reader(bad).value())
    except ValueError as error:
        print(bad, "->", error)
try:
    write({"a": {1, 2}})
except TypeError as error:
    print(error)
