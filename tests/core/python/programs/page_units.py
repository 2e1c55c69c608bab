"""Physical units: attribute hooks, arithmetic between kinds, conversion tables."""


class Quantity:
    factors = {"m": 1, "km": 1000, "cm": 0.01, "mile": 1609.344}

    def __init__(self, value, unit="m"):
        if unit not in self.factors:
            raise ValueError(f"unknown unit {unit}")
        object.__setattr__(self, "base", value * self.factors[unit])

    def __getattr__(self, name):
        if name.startswith("in_"):
            unit = name[3:]
            if unit in self.factors:
                return self.base / self.factors[unit]
        raise AttributeError(f"{type(self).__name__} has no {name}")

    def __setattr__(self, name, value):
        raise AttributeError("quantities do not change")

    def _combine(self, other, operation):
        return Quantity(operation(self.base, other.base)) if isinstance(other, Quantity) else NotImplemented

    def __add__(self, other):
        return self._combine(other, float.__add__)

    def __sub__(self, other):
        return self._combine(other, lambda a, b: a - b)

    def __truediv__(self, other):
        return self.base / other.base if isinstance(other, Quantity) else Quantity(self.base / other)

    def __float__(self):
        return float(self.base)

    def __round__(self, digits=None):
        return Quantity(round(self.base, digits))

    def __repr__(self):
        return f"{self.base:g} m"


trip = Quantity(2.0, "mile") + Quantity(350.0, "cm")
print(trip, trip.in_km, round(trip), round(trip, -2), float(trip), trip / 2, trip / Quantity(1, "km"), trip - Quantity(1))
for bad in (lambda: trip.in_foot, lambda: Quantity(1, "foot"), lambda: setattr(trip, "base", 1), lambda: trip + 1, lambda: 1 + trip, lambda: trip.colour, lambda: trip < trip):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
print(hasattr(trip, "in_cm"), hasattr(trip, "in_x"), getattr(trip, "nothing", "default"))
