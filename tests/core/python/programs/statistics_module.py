# statistics: every function, exact where CPython is.
import statistics as st
from statistics import NormalDist, StatisticsError

data = [2.75, 1.75, 1.25, 0.25, 0.5, 1.25, 3.5]
ints = [1, 2, 4, 7, 7, 9, 12]
for values in (data, ints, [5], [1, 1], [10**20, 1, 3], [0.1] * 10, range(10), (True, False), [3, 4.5]):
    print(st.mean(values), st.fmean(values), st.median(values), st.median_low(values), st.median_high(values), st.mode(values), st.multimode(values))
    print(st.pvariance(values), st.pstdev(values), len(values) > 1 and (st.variance(values), st.stdev(values), st.quantiles(values), st.quantiles(values, n=10, method="inclusive")))
print(st.mean([1, 2]), st.mean([1, 3]), st.mean(x * 0.1 for x in range(7)), st.variance([1, 2, 3, 4]), st.variance([1, 2, 3]), st.stdev([1, 2, 3]), st.pvariance([1, 2, 3, 4], 2.5))
print(st.geometric_mean([54, 24, 36]), st.harmonic_mean([40, 60]), st.harmonic_mean([40.0, 60], weights=[5, 30]), st.harmonic_mean([0, 1]), st.fmean([1, 2, 3], weights=[1, 0, 2]))
print(st.median_grouped([52, 52, 53, 54]), st.median_grouped([1, 3, 3, 5, 7], interval=2), st.mode("red blue blue".split()), st.multimode("aabbc"), st.multimode([]))
x, y = [1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 2, 3, 1, 2, 3, 1, 2, 3]
print(st.covariance(x, y), st.correlation(x, y), st.correlation(x, x[::-1]), st.linear_regression(x, y), st.linear_regression([1, 2], [2, 4], proportional=True))
slope, intercept = st.linear_regression([1971, 1975, 1979, 1982, 1983], [1, 2, 3, 4, 5])
print(round(slope, 12), round(intercept, 6))
n = NormalDist(100, 15)
print(n, n.mean, n.stdev, n.variance, n.pdf(100), n.cdf(115), n.zscore(130), n + 5, n * 2, n - n, -n, n == NormalDist(100.0, 15.0), NormalDist.from_samples([1, 2, 3]))
for broken in (lambda: st.mean([]), lambda: st.median([]), lambda: st.mode([]), lambda: st.stdev([1]), lambda: st.variance([]), lambda: st.pstdev([]), lambda: st.fmean([]),
               lambda: st.mean(["a"]), lambda: st.quantiles([1]), lambda: st.quantiles([1, 2], n=0), lambda: st.harmonic_mean([-1, 2]), lambda: st.geometric_mean([0, 1]),
               lambda: st.correlation([1, 1], [2, 3]), lambda: st.covariance([1], [2]), lambda: st.linear_regression([1, 2], [1]), lambda: st.mean(5), lambda: NormalDist(0, -1)):
    try:
        print(broken())
    except (StatisticsError, TypeError) as error:
        print(type(error).__name__, error)
