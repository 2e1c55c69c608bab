# as_completed gives futures as they end; wait returns at the first, at the first error, or when all are done.
from concurrent.futures import ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, ThreadPoolExecutor, as_completed, wait
import time


def work(seconds):
    time.sleep(seconds)
    if seconds == 2:
        raise KeyError(seconds)
    return seconds


def seconds_of(futures, order):
    return sorted(order[future] for future in futures)


for condition in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
    with ThreadPoolExecutor() as pool:
        order = {pool.submit(work, seconds): seconds for seconds in (3, 1, 2)}
        done, not_done = wait(order, return_when=condition)
        print(condition, seconds_of(done, order), seconds_of(not_done, order), time.monotonic())
        done, not_done = wait(order, timeout=0.5)
        print(len(done), len(not_done), time.monotonic())
with ThreadPoolExecutor(2) as pool:
    order = {pool.submit(work, seconds): seconds for seconds in (3, 1, 2.5)}
    for future in as_completed(order):
        print(order[future], future.result(), time.monotonic())
    try:
        for future in as_completed([pool.submit(work, 4), pool.submit(work, 1)], timeout=2):
            print(future.result(), time.monotonic())
    except TimeoutError as error:
        print(error, time.monotonic())
