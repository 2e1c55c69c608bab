# Validation of nested data against a schema, all problems reported with their paths.
from collections.abc import Mapping, Sequence
class Problem(Exception): pass
class Schema:
    def check(self, value, path="$"): raise NotImplementedError
    def __or__(self, other): return Either(self, other)
class Is(Schema):
    def __init__(self, *kinds, where=None, says="is not allowed"): self.kinds, self.where, self.says = kinds, where, says
    def check(self, value, path="$"):
        if not isinstance(value, self.kinds) or (isinstance(value, bool) and bool not in self.kinds):
            yield f"{path}: expected {' or '.join(k.__name__ for k in self.kinds)}, got {type(value).__name__}"
        elif self.where is not None and not self.where(value): yield f"{path}: {value!r} {self.says}"
class ListOf(Schema):
    def __init__(self, item, least=0): self.item, self.least = item, least
    def check(self, value, path="$"):
        if not isinstance(value, Sequence) or isinstance(value, str): yield f"{path}: expected a list"; return
        if len(value) < self.least: yield f"{path}: at least {self.least} needed"
        for i, each in enumerate(value): yield from self.item.check(each, f"{path}[{i}]")
class Record(Schema):
    def __init__(self, _extra=False, **fields): self.fields, self.extra = fields, _extra
    def check(self, value, path="$"):
        if not isinstance(value, Mapping): yield f"{path}: expected an object"; return
        for name, schema in self.fields.items():
            optional = isinstance(schema, Maybe)
            if name in value: yield from schema.check(value[name], f"{path}.{name}")
            elif not optional: yield f"{path}.{name}: missing"
        if not self.extra: yield from (f"{path}.{name}: unknown" for name in value if name not in self.fields)
class Maybe(Schema):
    def __init__(self, inner): self.inner = inner
    def check(self, value, path="$"):
        if value is not None: yield from self.inner.check(value, path)
class Either(Schema):
    def __init__(self, *options): self.options = options
    def check(self, value, path="$"):
        found = [list(option.check(value, path)) for option in self.options]
        if all(found): yield min(found, key=len)[0] + " (or another form)"
def validate(schema, value):
    if problems := list(schema.check(value)): raise Problem(f"{len(problems)} problem{'s' * (len(problems) > 1)}", *problems)
    return value
person = Record(name=Is(str, where=str.strip, says="is blank"), age=Maybe(Is(int, where=lambda n: 0 <= n < 150, says="is no age")), tags=ListOf(Is(str), least=1), contact=Record(mail=Is(str)) | Is(str))
for value in ({"name": "Ann", "age": 30, "tags": ["a"], "contact": "x"}, {"name": "Bob", "tags": ("b",), "contact": {"mail": "m"}}, {"name": " ", "age": 200, "tags": [], "contact": 5}, {"age": True, "tags": "abc", "x": 1, "contact": {}}, [], {"name": "C", "age": None, "tags": ["ok", 5, None], "contact": ""}):
    try: print("fine:", validate(person, value)["name"])
    except Problem as problem: print(problem.args[0], *problem.args[1:], sep="\n   ")
