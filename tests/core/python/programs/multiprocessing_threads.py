# Pools of threads by the names of multiprocessing.
import time
from multiprocessing import dummy
from multiprocessing.pool import ThreadPool

shared = []


def double(x):
    shared.append(x)
    time.sleep(0.1 * x)
    return x * 2


def fail(x):
    raise ValueError(x)


if __name__ == "__main__":
    with ThreadPool(2) as pool:
        print(pool, pool.map(double, [3, 1, 2]), sorted(shared))
        print(pool.starmap(pow, [(2, 3), (3, 2)]), pool.apply(max, (1, 5)), pool.apply_async(min, (4, 2)).get())
        print(list(pool.imap(double, [2, 1])), list(pool.imap_unordered(double, [5, 1])))
        outcome = pool.map_async(double, [1, 2], callback=lambda values: print("called with", values))
        outcome.wait()
        print(outcome.ready(), outcome.successful(), outcome.get())
        try:
            pool.map(fail, [1])
        except ValueError as error:
            print(repr(error), error.__cause__)
        pool.apply_async(fail, (2,), error_callback=lambda error: print("failed with", repr(error))).wait()
        late = pool.apply_async(time.sleep, (1,))
        try:
            late.get(timeout=0.1)
        except Exception as error:
            print(type(error).__name__)
    pool = dummy.Pool(3)
    print(pool.map(lambda x: x + 1, range(5)))
    pool.close()
    pool.join()
    try:
        pool.map(double, [1])
    except ValueError as error:
        print(error)
    try:
        ThreadPool(0)
    except ValueError as error:
        print(error)
