# The rarer functions of random, math and time.
import math
import random
import time

random.seed(3)
print([random.gammavariate(a, 2.0) for a in (0.5, 1.0, 3.0)], random.betavariate(2, 3), random.betavariate(0.5, 0.5))
print(random.lognormvariate(0, 1), random.paretovariate(3), random.weibullvariate(2, 1.5), random.randbytes(6), random.randbytes(0), random.getrandbits(0), int.from_bytes(b"", "big"))
state = random.getstate()
first = [random.random() for _ in range(3)]
random.setstate(state)
print(first == [random.random() for _ in range(3)], random.gauss(0, 1))
own = random.Random(5)
print(own.gammavariate(2, 1), own.randbytes(3), isinstance(random.SystemRandom(), random.Random), 0 <= random.SystemRandom().random() < 1)
for broken in (lambda: random.gammavariate(0, 1), lambda: random.betavariate(-1, 1), lambda: random.randbytes(-1)):
    try:
        print(broken())
    except ValueError as error:
        print(error)
print(math.nextafter(1.0, 2.0), math.nextafter(0.0, -1.0), math.ulp(1.0), math.ulp(0.0), math.ulp(-5.5), math.ulp(float("inf")), math.ulp(1.7976931348623157e308))
t = time.strptime("2024-02-29 13:14:15", "%Y-%m-%d %H:%M:%S")
print(t, t.tm_year, t[3], tuple(t)[:3], time.strftime("%d.%m.%Y", t), time.strptime("Mon Jan  1 00:00:00 2024"))
print(time.struct_time((2024, 1, 2, 3, 4, 5, 1, 2, 0)), time.struct_time((2024, 1, 2, 3, 4, 5, 1, 2, -1)) == (2024, 1, 2, 3, 4, 5, 1, 2, -1))
try:
    time.strptime("soon", "%H")
except ValueError as error:
    print(error)
start = time.process_time()
print(time.process_time() - start < 1, isinstance(time.process_time_ns(), int), time.thread_time() >= 0, time.daylight, time.timezone, time.altzone)
