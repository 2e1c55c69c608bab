"""A reader for comma separated values with quotes."""


def fields(line):
    field, quoted, out = "", False, []
    characters = iter(line)
    for c in characters:
        if quoted:
            if c == '"':
                following = next(characters, "")
                if following == '"':
                    field += '"'
                    continue
                quoted = False
                if following == ",":
                    out.append(field)
                    field = ""
            else:
                field += c
        elif c == '"' and not field:
            quoted = True
        elif c == ",":
            out.append(field)
            field = ""
        else:
            field += c
    if quoted:
        raise ValueError(f"no closing quote after {field!r}")
    return out + [field]


DATA = """name,age,city
"Smith, John",42,"New ""Big"" York"
Ann,,Paris
Bob,abc,"Rome
"""
header, *rows = DATA.splitlines()
names = fields(header)
for number, row in enumerate(rows, 2):
    try:
        record = dict(zip(names, fields(row), strict=True))
        record["age"] = int(record["age"]) if record["age"] else None
    except ValueError as error:
        print(number, "->", error)
    else:
        print(number, record)
