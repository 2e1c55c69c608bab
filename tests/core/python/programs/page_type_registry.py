"""Classes that register themselves, plugins found by name, defaults through class attributes."""


class Shape:
    kinds = {}
    sides = None

    def __init_subclass__(cls, name=None, **named):
        super().__init_subclass__(**named)
        cls.kinds[name or cls.__name__.lower()] = cls

    @classmethod
    def make(cls, text):
        kind, *numbers = text.split()
        try:
            return cls.kinds[kind](*map(float, numbers))
        except KeyError:
            raise LookupError(f"no shape {kind!r}, only {', '.join(sorted(cls.kinds))}") from None

    def area(self):
        raise NotImplementedError(f"{type(self).__name__} has no area")

    def __str__(self):
        return f"{type(self).__name__}({', '.join(f'{k}={v:g}' for k, v in vars(self).items())})"


class Circle(Shape):
    def __init__(self, radius):
        self.radius = radius

    def area(self):
        return 3.14 * self.radius ** 2


class Rectangle(Shape, name="box"):
    sides = 4

    def __init__(self, width, height=None):
        self.width, self.height = width, width if height is None else height

    def area(self):
        return self.width * self.height


class Blob(Shape):
    pass


for text in ("circle 2", "box 3 4", "box 5", "blob", "cube 1", "circle", "circle x", "box 1 2 3"):
    try:
        shape = Shape.make(text)
        print(shape, shape.sides, f"{shape.area():.1f}")
    except Exception as error:
        print(type(error).__name__, error, error.__cause__, error.__suppress_context__)
print(sorted(Shape.kinds), [k.__name__ for k in Shape.__subclasses__()])
