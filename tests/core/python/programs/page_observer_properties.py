"""Observed attributes through properties, computed values, read-only ones, a bound slider."""


class Observed:
    def __init__(self):
        self._watchers = []

    def watch(self, function):
        self._watchers.append(function)
        return function

    def _changed(self, name, old, new):
        if old != new:
            for function in self._watchers:
                function(name, old, new)


def observed(name, check=lambda value: None):
    hidden = "_" + name

    def read(self):
        return getattr(self, hidden, None)

    def write(self, value):
        check(value)
        old = read(self)
        setattr(self, hidden, value)
        self._changed(name, old, value)

    def remove(self):
        self._changed(name, read(self), None)
        delattr(self, hidden)

    return property(read, write, remove, f"the {name}")


def positive(value):
    if value < 0:
        raise ValueError(f"{value} is negative")


class Box(Observed):
    width = observed("width", positive)
    height = observed("height", positive)

    @property
    def area(self):
        return self.width * self.height

    @area.setter
    def area(self, value):
        self.width = self.height = value ** 0.5


box = Box()
log = []
box.watch(lambda *change: log.append(change))
box.width, box.height = 3, 4
box.height = 4
print(box.area, log)
box.area = 25
print(box.width, log[-2:], Box.width.__doc__)
del box.width
print(log[-1], box.width)
for bad in (lambda: setattr(box, "width", -1), lambda: box.depth, lambda: delattr(box, "area"), lambda: delattr(box, "width"), lambda: box.area):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
