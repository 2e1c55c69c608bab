# json.loads and load: values, hooks, and the place of every error.
import io
import json
from json.decoder import JSONDecodeError

text = '{"name": "Ada", "tags": ["x", "y"], "n": -12, "f": 1.5e3, "t": true, "f2": false, "z": null, "o": {"k": {}}}'
data = json.loads(text)
print(data, type(data["n"]), type(data["f"]), json.loads(json.dumps(data)) == data)
print(json.loads(' [1 , 2,\n3 ] '), json.loads("5"), json.loads('"s"'), json.loads("[]"), json.loads("{}"), json.loads(b'{"b": 1}'))
print(json.loads('"\\u00e9\\n\\t\\"\\\\\\/\\b\\f\\r \\ud83d\\ude00 é"'), [json.loads(x) for x in ("-0", "0", "1e2", "1E+2", "-0.5", "12345678901234567890")])
print(json.loads("[NaN, Infinity, -Infinity]"), json.loads('{"a": 1, "a": 2}'), json.loads('""'), json.loads('{"": 0}'))
print(json.loads('{"x": 1, "y": {"z": 2}}', object_hook=lambda d: sorted(d.items())))
print(json.loads('{"x": 1, "x": {"z": 2}}', object_pairs_hook=list))
print(json.loads("[1.5, 2]", parse_float=lambda s: "F" + s, parse_int=lambda s: "I" + s), json.loads("[NaN]", parse_constant=str.lower))
print(json.load(io.StringIO('{"from": "file"}')), json.JSONDecoder().decode("[1]"), json.JSONDecoder().raw_decode('{"a": 1} tail'))
print(json.loads('"a\tb"', strict=False), repr(json.loads('"\\ud83d"')))

for broken in ["", "{", "[1,", "[1 2]", '{"a"}', '{"a":}', "{a:1}", '"abc', "nul", "[1,]", '{"a":1,}', "1 2", '"\t"', '"\\x"', '"\\u12"', "-",
               "01", "1.", "[", " ", '{"a":1 "b"}', '{"a" 1}', "1.5e", "\ufeff1", '{"a":1}x', "{'a':1}", "tru", "[1,2", '{"a":1', '{"a":', '{"a"',
               "[,]", '"\\', "[1,\n2,\n  oops]", '{"é": x}', "[1]]", "'x'", "undefined", "{1: 2}", '{"a": [1, 2, }']:
    try:
        print(broken, json.loads(broken))
    except JSONDecodeError as error:
        print(repr(broken), "->", error)
try:
    json.loads('{\n "a": bad}')
except ValueError as error:
    print(type(error), error.msg, error.pos, error.lineno, error.colno, error.doc == '{\n "a": bad}', isinstance(error, ValueError))
for wrong in (5, None, ["[]"], {"a": 1}):
    try:
        json.loads(wrong)
    except TypeError as error:
        print(error)
for depth in (500, 100000):
    try:
        print(len(json.loads("[" * depth + "]" * depth)))
    except RecursionError:
        print("too deep")
json.loads("{'single': 'quotes'}")
