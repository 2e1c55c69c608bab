# string: the constants, capwords, Template, Formatter.
import string
from string import Formatter, Template, ascii_letters, ascii_lowercase, ascii_uppercase, digits, hexdigits, octdigits, punctuation

print(ascii_lowercase, ascii_uppercase, ascii_letters == ascii_lowercase + ascii_uppercase, digits, hexdigits, octdigits, punctuation)
print(repr(string.whitespace), repr(string.printable), string.capwords("hello  big world"), string.capwords("a-b c", "-"))
t = Template("Hi $name, you owe $$${amount} for ${thing}s, $name.")
print(t.substitute(name="Bo", amount=5, thing="egg"), t.substitute({"name": "X", "amount": 1}, thing="y"), t.template[:5])
print(t.safe_substitute(name="Bo"), Template("$a ${b} $$ $").safe_substitute(b=1), Template("$who").get_identifiers(), Template("$").is_valid())
for action in (lambda: t.substitute(name="Bo"), lambda: Template("bad $ here").substitute(), lambda: Template("line\n two ${x").substitute(x=1),
               lambda: Template("$1").substitute(), lambda: Template("100%$").substitute()):
    try:
        print(action())
    except (KeyError, ValueError) as error:
        print(type(error).__name__, error)
f = Formatter()
print(f.format("{0} {1!r:>6} {name[k]} {2.real} {{}}", "a", "b", 5, name={"k": "v"}), f.format("{} {} {:{w}}", 1, 2, 3, w=5))


class Shouting(Formatter):
    def get_value(self, key, args, kwargs):
        return kwargs.get(key, f"<{key}>") if isinstance(key, str) else args[key]

    def format_field(self, value, spec):
        return str(value).upper() if spec == "up" else super().format_field(value, spec)


print(Shouting().format("{a:up} {missing} {b:>4}", a="loud", b=7), list(Formatter().parse("x{a!r:>5}y{}z")))


class Percent(Template):
    delimiter = "%"


print(Percent("%x and %{y} %%").substitute(x=1, y=2))
