# SPDX-License-Identifier: GPL-3.0-or-later
from _collections import namedtuple
from math import erf, exp, fsum, isqrt, log, sqrt, tau

__all__ = [
    "NormalDist", "StatisticsError", "correlation", "covariance", "fmean", "geometric_mean", "harmonic_mean", "linear_regression",
    "mean", "median", "median_grouped", "median_high", "median_low", "mode", "multimode", "pstdev", "pvariance", "quantiles",
    "stdev", "variance",
]


class StatisticsError(ValueError):
    pass


# Sums are exact: fractions as (numerator, denominator), rounded once, at the end.
def _ratio(x):
    try:
        return x.as_integer_ratio()
    except AttributeError:
        raise TypeError(f"can't convert type '{type(x).__name__}' to numerator/denominator") from None


def _exact_sum(data):
    """The type of the result, the sum as a fraction, and how many there were."""
    kind = int
    partial = {}
    count = 0
    for x in data:
        count += 1
        if isinstance(x, float):
            kind = float
            if x != x or x - x != 0:  # not finite: the sum is not either
                return float, (x, None), count + sum(1 for _ in data)
        numerator, denominator = _ratio(x)
        partial[denominator] = partial.get(denominator, 0) + numerator
    numerator, denominator = 0, 1
    for each, total in partial.items():
        numerator, denominator = numerator * each + total * denominator, denominator * each
    return kind, (numerator, denominator), count


def _convert(kind, numerator, denominator):
    if denominator is None:
        return numerator
    if kind is int and numerator % denominator == 0:
        return numerator // denominator
    return numerator / denominator


def mean(data):
    kind, (numerator, denominator), n = _exact_sum(iter(data))
    if n < 1:
        raise StatisticsError("mean requires at least one data point")
    return _convert(kind, numerator, denominator * n if denominator is not None else None)


def fmean(data, weights=None):
    data = list(data)
    if weights is None:
        if not data:
            raise StatisticsError("fmean requires at least one data point")
        return fsum(data) / len(data)
    weights = list(weights)
    if len(weights) != len(data):
        raise StatisticsError("data and weights must be the same length")
    total = fsum(weights)
    if not total:
        raise StatisticsError("sum of weights must be non-zero")
    return fsum(x * w for x, w in zip(data, weights)) / total


def geometric_mean(data):
    try:
        return exp(fmean(map(log, data)))
    except ValueError:
        raise StatisticsError("geometric mean requires a non-empty dataset containing positive numbers") from None


def harmonic_mean(data, weights=None):
    data = list(data)
    if not data:
        raise StatisticsError("harmonic_mean requires at least one data point")
    weights = [1] * len(data) if weights is None else list(weights)
    if len(weights) != len(data):
        raise StatisticsError("Number of weights does not match data size")
    if any(x < 0 for x in data):
        raise StatisticsError("harmonic mean does not support negative values")
    if any(x == 0 for x in data):
        return 0
    if len(data) == 1:
        return data[0]
    _, (total, scale), _ = _exact_sum(iter(weights))
    kind, (numerator, denominator), _ = _exact_sum(w / x if w else 0 for w, x in zip(weights, data))
    return _convert(kind, total * denominator, scale * numerator)


def median(data):
    data = _sorted(data, "median")
    middle = len(data) // 2
    return data[middle] if len(data) % 2 else (data[middle - 1] + data[middle]) / 2


def _sorted(data, name):
    data = sorted(data)
    if not data:
        raise StatisticsError("no median for empty data")
    return data


def median_low(data):
    data = _sorted(data, "median_low")
    return data[(len(data) - 1) // 2]


def median_high(data):
    data = _sorted(data, "median_high")
    return data[len(data) // 2]


def median_grouped(data, interval=1.0):
    data = _sorted(data, "median_grouped")
    n = len(data)
    x = data[n // 2]
    below = sum(1 for each in data if each < x)
    within = data.count(x)
    interval, x = float(interval), float(x)
    return x - interval / 2.0 + interval * (n / 2 - below) / within


def _counts(data):
    counts = {}
    for x in data:
        counts[x] = counts.get(x, 0) + 1
    return counts


def mode(data):
    counts = _counts(data)
    if not counts:
        raise StatisticsError("no mode for empty data")
    return max(counts, key=counts.get)


def multimode(data):
    counts = _counts(data)
    most = max(counts.values(), default=0)
    return [value for value, count in counts.items() if count == most]


def quantiles(data, *, n=4, method="exclusive"):
    if n < 1:
        raise StatisticsError("n must be at least 1")
    data = sorted(data)
    count = len(data)
    if count < 2:
        raise StatisticsError("must have at least two data points")
    result = []
    if method == "inclusive":
        for i in range(1, n):
            j, delta = divmod(i * (count - 1), n)
            result.append((data[j] * (n - delta) + data[j + 1] * delta) / n)
    elif method == "exclusive":
        for i in range(1, n):
            j = min(max(i * (count + 1) // n, 1), count - 1)
            delta = i * (count + 1) - j * n
            result.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
    else:
        raise ValueError(f"Unknown method: {method!r}")
    return result


def _squares(data, center):
    """The type, the sum of squared distances from the center (None: the mean) as a fraction, and the count."""
    data = list(data)
    if center is None:
        kind, (top, bottom), n = _exact_sum(iter(data))
        bottom = bottom * n if bottom is not None and n else bottom
    else:
        kind, _, n = _exact_sum(iter(data))
        top, bottom = _ratio(center)
    if bottom is None:
        return kind, (float("nan"), None), n
    partial = {}
    for x in data:
        numerator, denominator = _ratio(x)
        distance, scale = numerator * bottom - top * denominator, denominator * bottom
        partial[scale] = partial.get(scale, 0) + distance * distance
    numerator, denominator = 0, 1
    for each, total in partial.items():
        numerator, denominator = numerator * each * each + total * denominator, denominator * each * each
    return kind, (numerator, denominator), n


def variance(data, xbar=None):
    kind, (numerator, denominator), n = _squares(data, xbar)
    if n < 2:
        raise StatisticsError("variance requires at least two data points")
    return _convert(kind, numerator, denominator and denominator * (n - 1))


def pvariance(data, mu=None):
    kind, (numerator, denominator), n = _squares(data, mu)
    if n < 1:
        raise StatisticsError("pvariance requires at least one data point")
    return _convert(kind, numerator, denominator and denominator * n)


def _root(numerator, denominator):
    """The square root of a fraction, correctly rounded."""
    if denominator is None:
        return numerator
    if numerator == 0:
        return 0.0
    shift = max(0, 64 - (numerator.bit_length() - denominator.bit_length()) // 2)
    scaled, rest = divmod(numerator << 2 * shift, denominator)
    root = isqrt(scaled)
    # A last bit that says that there is more: rounding cannot go wrong over a tie that is none.
    isExact = rest == 0 and root * root == scaled
    return ((root << 2) | (0 if isExact else 1)) / (1 << shift + 2)


def stdev(data, xbar=None):
    kind, (numerator, denominator), n = _squares(data, xbar)
    if n < 2:
        raise StatisticsError("stdev requires at least two data points")
    return _root(numerator, denominator and denominator * (n - 1))


def pstdev(data, mu=None):
    kind, (numerator, denominator), n = _squares(data, mu)
    if n < 1:
        raise StatisticsError("pstdev requires at least one data point")
    return _root(numerator, denominator and denominator * n)


def _paired(x, y, name):
    n = len(x)
    if len(y) != n:
        raise StatisticsError(f"{name} requires that both inputs have same number of data points")
    if n < 2:
        raise StatisticsError(f"{name} requires at least two data points")
    return n, fsum(x) / n, fsum(y) / n


def covariance(x, y, /):
    n, xbar, ybar = _paired(x, y, "covariance")
    return fsum((xi - xbar) * (yi - ybar) for xi, yi in zip(x, y)) / (n - 1)


def correlation(x, y, /):
    n, xbar, ybar = _paired(x, y, "correlation")
    sxy = fsum((xi - xbar) * (yi - ybar) for xi, yi in zip(x, y))
    sxx = fsum((d := xi - xbar) * d for xi in x)
    syy = fsum((d := yi - ybar) * d for yi in y)
    try:
        return sxy / sqrt(sxx * syy)
    except ZeroDivisionError:
        raise StatisticsError("at least one of the inputs is constant")


LinearRegression = namedtuple("LinearRegression", ("slope", "intercept"), module="statistics")


def linear_regression(x, y, /, *, proportional=False):
    n, xbar, ybar = _paired(x, y, "linear regression")
    if proportional:
        sxy = fsum(xi * yi for xi, yi in zip(x, y))
        sxx = fsum(xi * xi for xi in x)
    else:
        sxy = fsum((xi - xbar) * (yi - ybar) for xi, yi in zip(x, y))
        sxx = fsum((d := xi - xbar) * d for xi in x)
    try:
        slope = sxy / sxx
    except ZeroDivisionError:
        raise StatisticsError("x is constant")
    return LinearRegression(slope, 0.0 if proportional else ybar - slope * xbar)


class NormalDist:
    def __init__(self, mu=0.0, sigma=1.0):
        if sigma < 0.0:
            raise StatisticsError("sigma must be non-negative")
        self._mu = float(mu)
        self._sigma = float(sigma)

    @classmethod
    def from_samples(cls, data):
        data = list(data)
        return cls(mean(map(float, data)), stdev(map(float, data)))

    mean = property(lambda self: self._mu)
    median = property(lambda self: self._mu)
    mode = property(lambda self: self._mu)
    stdev = property(lambda self: self._sigma)
    variance = property(lambda self: self._sigma * self._sigma)

    def pdf(self, x):
        variance = self._sigma * self._sigma
        if not variance:
            raise StatisticsError("pdf() not defined when sigma is zero")
        distance = x - self._mu
        return exp(distance * distance / (-2.0 * variance)) / sqrt(tau * variance)

    def cdf(self, x):
        if not self._sigma:
            raise StatisticsError("cdf() not defined when sigma is zero")
        return 0.5 * (1.0 + erf((x - self._mu) / (self._sigma * sqrt(2.0))))

    def zscore(self, x):
        if not self._sigma:
            raise StatisticsError("zscore() not defined when sigma is zero")
        return (x - self._mu) / self._sigma

    def __add__(self, other):
        if isinstance(other, NormalDist):
            return NormalDist(self._mu + other._mu, sqrt(self._sigma ** 2 + other._sigma ** 2))
        return NormalDist(self._mu + other, self._sigma)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, NormalDist):
            return NormalDist(self._mu - other._mu, sqrt(self._sigma ** 2 + other._sigma ** 2))
        return NormalDist(self._mu - other, self._sigma)

    def __rsub__(self, other):
        return -(self - other)

    def __mul__(self, other):
        return NormalDist(self._mu * other, self._sigma * abs(other))

    __rmul__ = __mul__

    def __truediv__(self, other):
        return NormalDist(self._mu / other, self._sigma / abs(other))

    def __pos__(self):
        return NormalDist(self._mu, self._sigma)

    def __neg__(self):
        return NormalDist(-self._mu, self._sigma)

    def __eq__(self, other):
        if not isinstance(other, NormalDist):
            return NotImplemented
        return self._mu == other._mu and self._sigma == other._sigma

    def __hash__(self):
        return hash((self._mu, self._sigma))

    def __repr__(self):
        return f"{type(self).__name__}(mu={self._mu!r}, sigma={self._sigma!r})"
