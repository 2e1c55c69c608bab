"""A calculator: a tokenizer, a recursive descent parser, variables, errors with a column."""


class CalcError(Exception):
    def __init__(self, message, column):
        super().__init__(message)
        self.column = column

    def __str__(self):
        return f"{self.args[0]} (column {self.column})"


def tokens(text):
    position = 0
    while position < len(text):
        c = text[position]
        if c.isspace():
            position += 1
        elif c.isdigit():
            start = position
            while position < len(text) and (text[position].isdigit() or text[position] == "."):
                position += 1
            yield "number", float(text[start:position]), start
        elif c.isalpha():
            start = position
            while position < len(text) and text[position].isalnum():
                position += 1
            yield "name", text[start:position], start
        elif c in "+-*/()=^":
            yield "sign", c, position
            position += 1
        else:
            raise CalcError(f"what is {c!r}?", position)
    yield "end", None, position


class Parser:
    def __init__(self, text, names):
        self.tokens, self.at, self.names = list(tokens(text)), 0, names

    def next(self):
        token = self.tokens[self.at]
        self.at += 1
        return token

    def accept(self, *signs):
        kind, value, _ = self.tokens[self.at]
        if kind == "sign" and value in signs:
            self.at += 1
            return value

    def statement(self):
        if self.tokens[0][0] == "name" and self.tokens[1][1] == "=":
            name = self.next()[1]
            self.next()
            self.names[name] = self.sum()
            value = self.names[name]
        else:
            value = self.sum()
        kind, value_left, column = self.next()
        if kind != "end":
            raise CalcError(f"{value_left!r} is too much", column)
        return value

    def sum(self):
        value = self.product()
        while sign := self.accept("+", "-"):
            right = self.product()
            value = value + right if sign == "+" else value - right
        return value

    def product(self):
        value = self.power()
        while sign := self.accept("*", "/"):
            column = self.tokens[self.at][2]
            right = self.power()
            if sign == "/" and right == 0:
                raise CalcError("division by zero", column)
            value = value * right if sign == "*" else value / right
        return value

    def power(self):
        base = self.atom()
        return base ** self.power() if self.accept("^") else base

    def atom(self):
        if self.accept("-"):
            return -self.atom()
        if self.accept("("):
            value = self.sum()
            if not self.accept(")"):
                raise CalcError("a ) is missing", self.tokens[self.at][2])
            return value
        kind, value, column = self.next()
        if kind == "number":
            return value
        if kind == "name":
            if value not in self.names:
                raise CalcError(f"{value} has no value", column)
            return self.names[value]
        raise CalcError("a value is missing", column)


names = {"pi": 3.14159}
for line in ["1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "-2 ^ 2", "r = 4 / 2", "pi * r ^ 2", "1 / (r - 2)", "2 +", "(1", "x", "1 2", "3 $ 4", ""]:
    try:
        print(f"{line:<14} = {Parser(line, names).statement():g}")
    except CalcError as error:
        print(f"{line:<14} ! {error}")
print(names)
