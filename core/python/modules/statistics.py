# SPDX-License-Identifier: GPL-3.0-or-later
from _collections import namedtuple
from math import erf, exp, fsum, hypot, isqrt, log, sqrt, tau

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


# Algorithm AS 241 (M. J. Wichura, 1988): the quantiles of the standard normal distribution as three quotients of
# polynomials, highest power first: for the middle, the tails, and what is far out.
_MIDDLE = ((2.50908_09287_30122_6727e+3, 3.34305_75583_58812_8105e+4, 6.72657_70927_00870_0853e+4, 4.59219_53931_54987_1457e+4,
            1.37316_93765_50946_1125e+4, 1.97159_09503_06551_4427e+3, 1.33141_66789_17843_7745e+2, 3.38713_28727_96366_6080e+0),
           (5.22649_52788_52854_5610e+3, 2.87290_85735_72194_2674e+4, 3.93078_95800_09271_0610e+4, 2.12137_94301_58659_5867e+4,
            5.39419_60214_24751_1077e+3, 6.87187_00749_20579_0830e+2, 4.23133_30701_60091_1252e+1, 1.0))
_TAIL = ((7.74545_01427_83414_07640e-4, 2.27238_44989_26918_45833e-2, 2.41780_72517_74506_11770e-1, 1.27045_82524_52368_38258e+0,
          3.64784_83247_63204_60504e+0, 5.76949_72214_60691_40550e+0, 4.63033_78461_56545_29590e+0, 1.42343_71107_49683_57734e+0),
         (1.05075_00716_44416_84324e-9, 5.47593_80849_95344_94600e-4, 1.51986_66563_61645_71966e-2, 1.48103_97642_74800_74590e-1,
          6.89767_33498_51000_04550e-1, 1.67638_48301_83803_84940e+0, 2.05319_16266_37758_82187e+0, 1.0))
_FAR = ((2.01033_43992_92288_13265e-7, 2.71155_55687_43487_57815e-5, 1.24266_09473_88078_43860e-3, 2.65321_89526_57612_30930e-2,
         2.96560_57182_85048_91230e-1, 1.78482_65399_17291_33580e+0, 5.46378_49111_64114_36990e+0, 6.65790_46435_01103_77720e+0),
        (2.04426_31033_89939_78564e-15, 1.42151_17583_16445_88870e-7, 1.84631_83175_10054_68180e-5, 7.86869_13114_56132_59100e-4,
         1.48753_61290_85061_48525e-2, 1.36929_88092_27358_05310e-1, 5.99832_20655_58879_37690e-1, 1.0))


def _top_and_bottom(coefficients, x):
    results = []
    for row in coefficients:
        value = row[0]
        for each in row[1:]:
            value = value * x + each
        results.append(value)
    return results


def _standard_quantile(p):
    distance = p - 0.5
    if abs(distance) <= 0.425:
        top, bottom = _top_and_bottom(_MIDDLE, 0.180625 - distance * distance)
        return top * distance / bottom
    r = sqrt(-log(p if distance <= 0.0 else 1.0 - p))
    top, bottom = _top_and_bottom(_TAIL, r - 1.6) if r <= 5.0 else _top_and_bottom(_FAR, r - 5.0)
    return -(top / bottom) if distance < 0.0 else top / bottom


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

    def inv_cdf(self, p):
        if p <= 0.0 or p >= 1.0:
            raise StatisticsError("p must be in the range 0.0 < p < 1.0")
        if self._sigma <= 0.0:
            raise StatisticsError("cdf() not defined when sigma at or below zero")
        return self._mu + _standard_quantile(p) * self._sigma

    def quantiles(self, n=4):
        return [self.inv_cdf(i / n) for i in range(1, n)]

    def overlap(self, other):
        if not isinstance(other, NormalDist):
            raise TypeError("Expected another NormalDist instance")
        first, second = sorted((self, other), key=lambda each: (each._sigma, each._mu))
        if not first.variance or not second.variance:
            raise StatisticsError("overlap() not defined when sigma is zero")
        wider = second.variance - first.variance
        apart = abs(second._mu - first._mu)
        if not wider:
            return 1.0 - erf(apart / (2.0 * first._sigma * sqrt(2.0)))
        # The two densities meet at two places: the roots of a quadratic equation.
        middle = first._mu * second.variance - second._mu * first.variance
        root = first._sigma * second._sigma * sqrt(apart * apart + wider * log(second.variance / first.variance))
        left, right = (middle + root) / wider, (middle - root) / wider
        return 1.0 - (abs(second.cdf(left) - first.cdf(left)) + abs(second.cdf(right) - first.cdf(right)))

    def zscore(self, x):
        if not self._sigma:
            raise StatisticsError("zscore() not defined when sigma is zero")
        return (x - self._mu) / self._sigma

    def __add__(self, other):
        if isinstance(other, NormalDist):
            return NormalDist(self._mu + other._mu, hypot(self._sigma, other._sigma))
        return NormalDist(self._mu + other, self._sigma)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, NormalDist):
            return NormalDist(self._mu - other._mu, hypot(self._sigma, other._sigma))
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
