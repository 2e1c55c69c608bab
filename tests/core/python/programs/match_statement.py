class P:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
def f(v):
    match v:
        case 0 | 1: return "small"
        case int(n) if n < 0: return f"neg {n}"
        case int(): return "int"
        case "hi": return "hi"
        case str() as s: return f"str {s}"
        case [] : return "empty"
        case [x]: return f"one {x}"
        case [x, [y, *rest], *_]: return f"nested {x} {y} {rest}"
        case [x, y]: return f"two {x} {y}"
        case (x, y, *more): return f"more {x} {y} {more}"
        case {"type": "a", "v": v2}: return f"map {v2}"
        case {"type": t, **rest}: return f"rest {t} {rest}"
        case P(0, y): return f"P0 {y}"
        case P(x=a, y=b): return f"P {a} {b}"
        case None: return "none"
        case True | False: return "bool"
        case float(): return "float"
        case _: return "other"
for v in (0, -5, 7, "hi", "yo", [], [1], [1, [2, 3, 4], 5], (1, 2), (1, 2, 3), {"type": "a", "v": 9}, {"type": "b", "k": 1}, P(0, 3), P(1, 2), None, 2.5, {1}, True):
    print(f(v))
class Color: RED = 1
match 1:
    case Color.RED: print("red")
match ("go", "north"):
    case ("go", ("north" | "south") as d): print("dir", d)
match 5:
    case 6: print("no")
print("after")
