# Each worker calls the initializer first; when that fails, the pool is broken.
from concurrent.futures import BrokenExecutor, ThreadPoolExecutor
import threading
import time


def begin(*args):
    print("begin", args, threading.current_thread().name)


def work():
    time.sleep(1)
    return threading.current_thread().name


with ThreadPoolExecutor(2, "w", initializer=begin, initargs=(1, 2)) as pool:
    print([future.result() for future in [pool.submit(work) for _ in range(3)]], time.monotonic())


def fail():
    time.sleep(0.5)
    raise OSError("no")


with ThreadPoolExecutor(1, "x", initializer=fail) as pool:
    future = pool.submit(work)
    try:
        future.result()
    except BrokenExecutor as error:
        print(type(error).__name__, error)
    try:
        pool.submit(work)
    except BrokenExecutor as error:
        print(error)
