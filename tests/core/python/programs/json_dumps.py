# json.dumps and dump with their options.
import io
import json
from collections import OrderedDict, namedtuple

data = {"name": "Ada", "n": 1, "pi": 3.14, "ok": True, "none": None, "list": [1, [2, []], {}], "t": (1, 2), "big": 10**20}
print(json.dumps(data))
print(json.dumps(data, indent=2))
print(json.dumps(data, indent="\t", sort_keys=True))
print(json.dumps([1, {"a": []}], indent=0), json.dumps([], indent=4), json.dumps({}, indent=4), json.dumps([[]], indent=1))
print(json.dumps(data, separators=(",", ":")), json.dumps([1, 2], indent=2, separators=(", ", "=")))
print(json.dumps("tab\t \"quote\" back\\slash \b\f\n\r / \x00 \x1f \x7f é ☃ 😀 \ud800"))
print(json.dumps("é ☃ 😀 \x7f \n", ensure_ascii=False))
print(json.dumps([float("nan"), float("inf"), -float("inf"), 1e100, 1e-7, 0.1, -0.0, 5.0, 1e16]))
print(json.dumps({1: "int", 2.5: "float", True: "bool", None: "none", "s": "str"}))
print(json.dumps({"b": 1, "a": {"d": 2, "c": 3}}, sort_keys=True), json.dumps({(1, 2): 3, "k": 4}, skipkeys=True))
print(json.dumps(OrderedDict(z=1, a=2)), json.dumps(namedtuple("P", "x y")(1, 2)), json.dumps("x"), json.dumps(5), json.dumps(None))
print(json.dumps({(1, 2): 3}, skipkeys=True, indent=1))


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


print(json.dumps({"p": Point(1, 2)}, default=lambda o: o.__dict__), json.dumps([Point(1, 2)], default=vars, indent=1))
print(json.dumps({1, 2}, default=sorted), json.dumps(object(), default=lambda o: "?"))


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, Point):
            return {"x": o.x, "y": o.y}
        return super().default(o)


print(json.dumps([Point(3, 4)], cls=Encoder), Encoder(indent=1).encode(Point(5, 6)), "".join(Encoder().iterencode([1])))
out = io.StringIO()
json.dump({"a": [1, 2]}, out, indent=2)
print(out.getvalue())


class Text(str):
    pass


class Number(int):
    def __repr__(self):
        return "odd"


print(json.dumps([Text("t"), Number(5)]))


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


loop = []
loop.append(loop)
circle = {}
circle["self"] = circle
attempt(lambda: json.dumps(loop))
attempt(lambda: json.dumps(circle))
attempt(lambda: json.dumps(object))
attempt(lambda: json.dumps({1, 2}))
attempt(lambda: json.dumps(Point(1, 2)))
attempt(lambda: json.dumps([b"x"]))
attempt(lambda: json.dumps({(1, 2): 3}))
attempt(lambda: json.dumps(float("nan"), allow_nan=False))
attempt(lambda: json.dumps({1: 2, "a": 3}, sort_keys=True))
attempt(lambda: json.dumps([Point(1, 2)], cls=Encoder, sort_keys=True))
attempt(lambda: json.dumps({"x": {1, 2}}, cls=Encoder))
