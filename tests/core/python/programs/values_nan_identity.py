# Containers find a nan by which one it is: each float("nan") is another.
import math
from collections import deque

nan, other = float("nan"), float("-nan")
print(nan == nan, nan is nan, nan is other, nan in [nan], nan in [other], [nan] == [nan], [nan] == [other])
print((nan,) == (nan,), {nan: 1} == {nan: 1}, [nan].index(nan), [nan, other, nan].count(nan), nan in deque([nan]))
table = {nan: "one"}
print(table[nan], nan in table, other in table, float("nan") in table, len({nan, nan}), len({nan, other}))
print(math.nan in [math.nan], {math.nan: 1}.get(math.nan), math.nan in [nan], math.copysign(1, other), math.copysign(1, nan))
print(nan, other, float("NaN"), [nan, other], max([nan, 1]) is nan, max([1, nan]), sorted([3, nan, 1]))
unknown = math.inf - math.inf
print(unknown in [unknown], unknown != unknown, (lambda value: value in (value,))(float("nan")))
values = [nan, 1, other]
values.remove(nan)
print(values, float(nan) is nan, json_like := {"v": nan}, json_like == {"v": nan}, json_like == {"v": other})
