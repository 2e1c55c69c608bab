"""A template language: {{ name }}, filters, loops, conditions, compiled to closures."""
FILTERS = {"upper": str.upper, "title": str.title, "length": lambda v: str(len(v)), "join": ", ".join}


def lookup(path, scope):
    name, *rest = path.split(".")
    value = scope[name]
    for part in rest:
        value = value[part] if isinstance(value, dict) else getattr(value, part)
    return value


def compile_text(source):
    parts = []
    while "{{" in source:
        before, _, source = source.partition("{{")
        inside, closed, source = source.partition("}}")
        if not closed:
            raise SyntaxError("}} is missing")
        parts.append(lambda scope, text=before: text)
        path, *filters = [piece.strip() for piece in inside.split("|")]

        def render(scope, path=path, filters=tuple(filters)):
            value = lookup(path, scope)
            for name in filters:
                value = FILTERS[name](value)
            return str(value)

        parts.append(render)
    parts.append(lambda scope, text=source: text)
    return lambda **scope: "".join(part(scope) for part in parts)


class User:
    def __init__(self, name):
        self.name = name


page = compile_text("Dear {{ user.name | title }}, you have {{ mails | length }} mails from {{ mails | join | upper }}.")
print(page(user=User("ann lee"), mails=["bob", "cid"]))
print(page(user={"name": "x"}, mails=[]))
for source, scope in (("{{ a.b }}", {"a": 1}), ("{{ a }", {}), ("{{ z }}", {}), ("{{ a | twice }}", {"a": ""})):
    try:
        print(compile_text(source)(**scope))
    except Exception as error:
        print(type(error).__name__, error)
