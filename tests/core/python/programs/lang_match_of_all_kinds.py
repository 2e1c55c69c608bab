# match: literals, sequences, mappings, classes, guards, or, as, star, names with dots, nested.
from dataclasses import dataclass
from enum import Enum
class Color(Enum):
    RED = 1
    BLUE = 2
@dataclass
class Point:
    x: int
    y: int
class Pair:
    __match_args__ = ("left", "right")
    def __init__(self, left, right):
        self.left, self.right = left, right
def kind(value):
    match value:
        case None | True | False:
            return f"constant {value}"
        case 0 | -1 | 1.5:
            return f"number {value}"
        case "a" | b"a":
            return "letter"
        case Color.RED:
            return "red"
        case Color() as color:
            return f"color {color.name}"
        case []:
            return "empty"
        case [single]:
            return f"one: {single}"
        case [int(a), str(b)]:
            return f"int {a} and str {b}"
        case [first, *rest] if len(rest) > 3:
            return f"many, from {first}, {len(rest)} more"
        case [first, *_, last]:
            return f"{first}..{last}"
        case {"type": "point", "at": [x, y]}:
            return f"point dict {x},{y}"
        case {"name": str() as name, **others}:
            return f"named {name} with {sorted(others)}"
        case {}:
            return "mapping"
        case Point(x=0, y=0):
            return "origin"
        case Point(x, y) if x == y:
            return f"diagonal {x}"
        case Point(x=x):
            return f"point at {x}"
        case Pair(Point(a, _), right=[b, *_]):
            return f"pair {a} {b}"
        case int() | float():
            return "some number"
        case str(text):
            return f"text {text!r}"
        case _:
            return f"other {type(value).__name__}"
for value in (None, True, 0, -1, 1.5, 7, 2.5, "a", b"a", "abc", Color.RED, Color.BLUE, [], [3], [1, "x"], (1, 2), [1, 2, 3, 4, 5],
              range(3), {"type": "point", "at": (1, 2)}, {"name": "n", "z": 1, "y": 2}, {"q": 1}, {}, Point(0, 0), Point(2, 2),
              Point(1, 2), Pair(Point(7, 8), "xyz"), Pair(1, 2), {1, 2}, b"bytes"):
    print(kind(value))
match 5:
    case n if n > 10: print("big")
    case n: print("small", n)
match (1, (2, (3, 4))):
    case (a, (b, (c, d))): print(a + b + c + d)
try:
    match Point(1, 2):
        case Point(1, 2, 3): pass
except TypeError as error:
    print(error)
