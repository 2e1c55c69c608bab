# map submits all at once and gives results in the order of its arguments; the first error ends it.
from concurrent.futures import ThreadPoolExecutor
import time


def add(a, b):
    time.sleep(a)
    return b + 10 // a


with ThreadPoolExecutor(max_workers=3) as pool:
    for result in pool.map(add, [3, 1, 2], [10, 20, 30]):
        print(result, time.monotonic())
    results = pool.map(add, [1, 0, 2], [1, 2, 3])
    try:
        for result in results:
            print(result, time.monotonic())
    except ZeroDivisionError as error:
        print(error, time.monotonic())
    try:
        print(list(pool.map(add, [1, 5], [1, 2], timeout=2)))
    except TimeoutError:
        print("timeout", time.monotonic())
print(time.monotonic())
