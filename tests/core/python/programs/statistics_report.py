# A report over measurements.
import random
import statistics

random.seed(42)
samples = {name: [round(random.gauss(mu, 5), 2) for _ in range(25)] for name, mu in (("fast", 20), ("slow", 80))}
for name, values in samples.items():
    q1, q2, q3 = statistics.quantiles(values)
    print(f"{name:>5}: mean {statistics.mean(values):.3f} median {statistics.median(values):.2f} sd {statistics.stdev(values):.4f} "
          f"iqr {q3 - q1:.3f} q2 {q2:.3f}")
grades = {"ann": [90, 85, 77], "bob": [60, 75, 91], "cyd": [88]}
for student, marks in grades.items():
    spread = statistics.pstdev(marks) if len(marks) > 1 else 0
    print(student, statistics.mean(marks), round(spread, 3), max(marks), statistics.fmean(marks))
ranking = sorted(grades, key=lambda s: statistics.mean(grades[s]), reverse=True)
print(ranking, statistics.mode(len(m) for m in grades.values()))
try:
    statistics.stdev(grades["cyd"])
except statistics.StatisticsError as error:
    print("no spread:", error)
print(repr(statistics.mean([0.1, 0.2, 0.3])), repr(statistics.stdev([0.1, 0.2, 0.3])), repr(statistics.pvariance([1.5, 2.5, 2.5, 2.75, 3.25, 4.75])))
