# NormalDist, quantiles, regression and the rest of statistics.
import statistics as s
n = s.NormalDist(10, 2)
print(n.inv_cdf(0.3), n.inv_cdf(0.99999), n.inv_cdf(1e-12), n.cdf(11), n.pdf(10), n.quantiles(4), n.quantiles(3), n.mean, n.stdev, n.variance, n.overlap(s.NormalDist(11, 2)), n.overlap(s.NormalDist(12, 3)), n + n, n - n, n * 2, n / 2, n + 1, n - 1, 3 - n, -n, n.zscore(12), n == s.NormalDist(10, 2), s.NormalDist.from_samples([1, 2, 3, 4]), n.median, n.mode, hash(n) == hash(s.NormalDist(10, 2)))
data = [1, 2, 2, 3, 4, 7, 9]
print(s.mean(data), s.fmean(data), s.median(data), s.median_low(data), s.median_high(data), s.median_grouped([1, 2, 2, 3, 4]), s.mode(data), s.multimode("aabbc"), s.pstdev(data), s.stdev(data), s.variance(data), s.pvariance(data), s.quantiles(data), s.quantiles(data, n=10), s.quantiles(data, method="inclusive"), s.harmonic_mean([40, 60]), s.harmonic_mean([40, 60], weights=[1, 3]), s.geometric_mean([54, 24, 36]), s.fmean([1, 2, 3], [1, 2, 1]), s.correlation([1, 2, 3], [1, 2, 4]), s.covariance([1, 2, 3], [1, 2, 4]), s.linear_regression([1, 2, 3], [1, 2, 4]))
for bad in (lambda: s.mean([]), lambda: s.median([]), lambda: s.stdev([1]), lambda: s.mode([]), lambda: s.quantiles([1]), lambda: s.harmonic_mean([-1]), lambda: s.geometric_mean([0]), lambda: s.NormalDist(0, -1), lambda: n.inv_cdf(0), lambda: n.overlap(5), lambda: s.correlation([1], [2]), lambda: s.correlation([1, 1], [2, 3]), lambda: s.mean(["a"])):
    try: print(bad())
    except Exception as error: print(type(error).__name__, error)
