# A semaphore of two lets two work; a bounded one complains about one release too many.
import threading
import time

semaphore = threading.Semaphore(2)


def work(name):
    with semaphore:
        print(name, time.monotonic())
        time.sleep(1)


threads = [threading.Thread(target=work, args=(name,)) for name in "abcde"]
for thread in threads:
    thread.start()
print(semaphore.acquire(timeout=0.5), semaphore.acquire(blocking=False), time.monotonic())
for thread in threads:
    thread.join()
semaphore.release(2)
print([semaphore.acquire(blocking=False) for _ in range(5)])
bounded = threading.BoundedSemaphore(1)
with bounded:
    pass
for mistake in (bounded.release, lambda: threading.Semaphore(-1), lambda: semaphore.release(0)):
    try:
        mistake()
    except ValueError as error:
        print(error)
