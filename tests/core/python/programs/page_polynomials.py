"""Polynomials: arithmetic, evaluation, printing, derivative, composition."""


class Polynomial:
    def __init__(self, *coefficients):
        coefficients = list(coefficients)
        while len(coefficients) > 1 and coefficients[-1] == 0:
            coefficients.pop()
        self.coefficients = tuple(coefficients) or (0,)

    def __call__(self, x):
        result = 0
        for c in reversed(self.coefficients):
            result = result * x + c
        return result

    def __add__(self, other):
        other = other if isinstance(other, Polynomial) else Polynomial(other)
        a, b = self.coefficients, other.coefficients
        size = max(len(a), len(b))
        return Polynomial(*(sum(c[i] for c in (a, b) if i < len(c)) for i in range(size)))

    __radd__ = __add__

    def __neg__(self):
        return Polynomial(*(-c for c in self.coefficients))

    def __sub__(self, other):
        return self + -other

    def __rsub__(self, other):
        return -self + other

    def __mul__(self, other):
        if not isinstance(other, Polynomial):
            other = Polynomial(other)
        out = [0] * (len(self.coefficients) + len(other.coefficients) - 1)
        for i, a in enumerate(self.coefficients):
            for j, b in enumerate(other.coefficients):
                out[i + j] += a * b
        return Polynomial(*out)

    __rmul__ = __mul__

    def __pow__(self, n):
        result = Polynomial(1)
        for _ in range(n):
            result *= self
        return result

    def __eq__(self, other):
        return self.coefficients == other.coefficients

    @property
    def derivative(self):
        return Polynomial(*(i * c for i, c in enumerate(self.coefficients) if i))

    def __str__(self):
        terms = []
        for power, c in reversed(list(enumerate(self.coefficients))):
            if c or len(self.coefficients) == 1:
                sign = "-" if c < 0 else "+"
                body = str(abs(c)) if abs(c) != 1 or not power else ""
                x = "" if not power else "x" if power == 1 else f"x^{power}"
                terms.append(f"{sign} {body}{x}")
        text = " ".join(terms)
        return text[2:] if text.startswith("+") else "-" + text[2:]


x = Polynomial(0, 1)
p = (x + 1) ** 3 - 2 * x
print(p, p(2), p.derivative, p.derivative(1), p(x + 1), p - p, 5 - x, (x - 1) * (x + 1) == x ** 2 - Polynomial(1))
print([str(q) for q in (Polynomial(), Polynomial(-1), Polynomial(0, -1), Polynomial(1, 0, -3, 0))], p(0.5), p(-1))
try:
    p ** "2"
except TypeError as error:
    print(error)
