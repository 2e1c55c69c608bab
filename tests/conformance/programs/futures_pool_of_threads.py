# Jobs wait in line for a worker; what they return and raise comes out of result().
import concurrent.futures
import threading
import time


def work(number):
    print("start", number, threading.current_thread().name, time.monotonic())
    time.sleep(number)
    if number == 2:
        raise ValueError("two")
    return number * 10


with concurrent.futures.ThreadPoolExecutor(max_workers=2, thread_name_prefix="pool") as pool:
    futures = [pool.submit(work, number) for number in (3, 1, 2, 0.5)]
    print("submitted", [future.running() for future in futures], [future.done() for future in futures])
    for future in futures:
        try:
            print(future.result(timeout=2.5), time.monotonic())
        except (ValueError, TimeoutError) as error:
            print(type(error).__name__, error, time.monotonic())
print("shut down", time.monotonic(), futures[0].result(), futures[2].exception())
try:
    pool.submit(work, 1)
except RuntimeError as error:
    print(error)
for mistake in (lambda: concurrent.futures.ThreadPoolExecutor(0), lambda: concurrent.futures.ThreadPoolExecutor(initializer=3)):
    try:
        mistake()
    except (ValueError, TypeError) as error:
        print(error)
