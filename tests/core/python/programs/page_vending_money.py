"""Money as whole cents with operators, formatting and comparison."""


class Money:
    def __init__(self, cents):
        self.cents = int(cents)

    @classmethod
    def parse(cls, text):
        whole, _, part = text.strip().lstrip("$").partition(".")
        sign = -1 if whole.startswith("-") else 1
        return cls(sign * (abs(int(whole or 0)) * 100 + int(part.ljust(2, "0")[:2] or 0)))

    def __add__(self, other):
        return Money(self.cents + other.cents) if isinstance(other, Money) else NotImplemented

    def __radd__(self, other):
        return self if other == 0 else NotImplemented

    def __mul__(self, factor):
        return Money(round(self.cents * factor))

    def __neg__(self):
        return Money(-self.cents)

    def __eq__(self, other):
        return isinstance(other, Money) and self.cents == other.cents

    def __lt__(self, other):
        return self.cents < other.cents

    def __hash__(self):
        return hash(("Money", self.cents))

    def __bool__(self):
        return self.cents != 0

    def __format__(self, spec):
        return format(f"${self.cents / 100:,.2f}", spec)

    def __repr__(self):
        return f"Money({self.cents})"


prices = [Money.parse(t) for t in ("12.5", "$3", "0.05", " 7.999")]
print(prices, sum(prices), f"{sum(prices):>12}|{-prices[0]:<9}|", max(prices), sorted(prices)[0])
print(prices[0] * 1.19, bool(Money(0)), {Money(5): "x"}[Money.parse("0.05")], Money(1) == 1, Money(1) != Money(1))
for bad in (lambda: prices[0] + 3, lambda: 3 + prices[0], lambda: Money.parse("a.b"), lambda: 2 * prices[0], lambda: prices[0] > 3):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
