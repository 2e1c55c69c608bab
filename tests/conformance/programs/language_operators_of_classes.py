# Operators on a program's own classes, also reflected and in place.
class Vector:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __iadd__(self, other):
        self.x += other.x
        self.y += other.y
        return self

    def __mul__(self, factor):
        if not isinstance(factor, (int, float)):
            return NotImplemented
        return Vector(self.x * factor, self.y * factor)

    __rmul__ = __mul__

    def __neg__(self):
        return Vector(-self.x, -self.y)

    def __bool__(self):
        return bool(self.x or self.y)

    def __str__(self):
        return f"({self.x}, {self.y})"

    def __iter__(self):
        return iter((self.x, self.y))

    def __format__(self, spec):
        return f"<{self.x:{spec}}|{self.y:{spec}}>"


a = Vector(1, 2)
b = a
b += Vector(1, 1)
print(a, b is a, a + Vector(0, 0.5), a * 3, 2 * a, -a, bool(Vector(0, 0)), not a)
x, y = a
print(x, y, [*a], f"{a:05.1f}", "{:>4}".format(a))
try:
    a * "x"
except TypeError as error:
    print("TypeError:", error)
try:
    a - a
except TypeError as error:
    print("TypeError:", error)
try:
    a < a
except TypeError as error:
    print("TypeError:", error)
