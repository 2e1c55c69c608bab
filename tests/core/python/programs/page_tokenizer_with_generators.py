# A small language: tokens by regular expression, a parser by recursive descent, an evaluator with scopes.
import re
from dataclasses import dataclass, field
from typing import Iterator, NamedTuple
class Token(NamedTuple):
    kind: str
    text: str
    column: int
RULES = [("NUM", r"\d+(?:\.\d+)?"), ("NAME", r"[A-Za-z_]\w*"), ("OP", r"\*\*|[-+*/()=,]"), ("SKIP", r"\s+"), ("BAD", r".")]
PATTERN = re.compile("|".join(f"(?P<{name}>{rule})" for name, rule in RULES))
class CalcError(Exception):
    def __init__(self, message, column): super().__init__(f"column {column}: {message}"); self.column = column
def tokenize(source: str) -> Iterator[Token]:
    for match in PATTERN.finditer(source):
        kind = match.lastgroup
        if kind == "BAD": raise CalcError(f"what is {match.group()!r}?", match.start() + 1)
        if kind != "SKIP": yield Token(kind, match.group(), match.start() + 1)
    yield Token("END", "", len(source) + 1)
@dataclass
class Parser:
    tokens: list[Token]
    at: int = field(default=0, init=False)
    @property
    def now(self): return self.tokens[self.at]
    def take(self, *texts):
        if self.now.text in texts:
            self.at += 1
            return self.tokens[self.at - 1]
    def need(self, text):
        if not self.take(text): raise CalcError(f"expected {text!r}, found {self.now.text or 'the end'!r}", self.now.column)
    def statement(self):
        if self.now.kind == "NAME" and self.tokens[self.at + 1].text == "=":
            name = self.now.text
            self.at += 2
            return ("let", name, self.sum())
        return self.sum()
    def sum(self):
        node = self.product()
        while op := self.take("+", "-"): node = (op.text, node, self.product())
        return node
    def product(self):
        node = self.power()
        while op := self.take("*", "/"): node = (op.text, node, self.power())
        return node
    def power(self):
        if self.take("-"): return ("neg", self.power())
        node = self.atom()
        return ("**", node, self.power()) if self.take("**") else node
    def atom(self):
        token = self.now
        self.at += 1
        match token:
            case Token("NUM", text): return float(text) if "." in text else int(text)
            case Token("NAME", name):
                if not self.take("("): return ("get", name)
                args = []
                while not self.take(")"):
                    args.append(self.sum())
                    if self.now.text != ")": self.need(",")
                return ("call", name, args)
            case Token(text="("):
                node = self.sum()
                self.need(")")
                return node
        raise CalcError(f"unexpected {token.text or 'end'!r}", token.column)
class Machine:
    functions = {"max": max, "min": min, "abs": abs, "pow": pow}
    def __init__(self): self.variables = {}
    def run(self, source):
        parser = Parser(list(tokenize(source)))
        tree = parser.statement()
        if parser.now.kind != "END": raise CalcError(f"{parser.now.text!r} was not expected", parser.now.column)
        return self.value(tree)
    def value(self, node):
        match node:
            case int() | float(): return node
            case ("let", name, what): self.variables[name] = result = self.value(what); return result
            case ("get", name):
                try: return self.variables[name]
                except KeyError: raise NameError(f"no variable {name}") from None
            case ("call", name, args): return self.functions[name](*map(self.value, args))
            case ("neg", inner): return -self.value(inner)
            case (op, a, b):
                a, b = self.value(a), self.value(b)
                return {"+": lambda: a + b, "-": lambda: a - b, "*": lambda: a * b, "/": lambda: a / b, "**": lambda: a ** b}[op]()
machine = Machine()
for line in ["1 + 2 * 3", "x = (1 + 2) * 3", "x ** 2 ** 0.5", "-x ** 2", "max(x, 4, min(100, x * x))", "1 / 0", "y + 1", "2 $ 3", "(1 + 2", "1 2", "nope(1)", "x = ", ""]:
    try: print(f"{line:>28} -> {machine.run(line)}")
    except (CalcError, ZeroDivisionError, NameError, KeyError) as error: print(f"{line:>28} !! {type(error).__name__}: {error}")
