# A lock that is released wakes the first in line, but whoever runs may take it again before that one does.
import threading
import time

lock = threading.Lock()


def greedy():
    for turn in range(3):
        with lock:
            print("greedy", turn, time.monotonic())
            time.sleep(1)


def patient(name):
    with lock:
        print(name, time.monotonic())
        time.sleep(1)


threads = [threading.Thread(target=greedy)] + [threading.Thread(target=patient, args=(name,)) for name in "ab"]
for thread in threads:
    thread.start()
print(lock.locked(), lock.acquire(blocking=False), lock.acquire(timeout=0.5), time.monotonic())
for thread in threads:
    thread.join()
print(lock.acquire(timeout=1), time.monotonic())
for mistake in (lambda: lock.acquire(False, 1), lambda: lock.acquire(timeout=-2)):
    try:
        mistake()
    except ValueError as error:
        print(error)
lock.release()
try:
    lock.release()
except RuntimeError as error:
    print(error)
