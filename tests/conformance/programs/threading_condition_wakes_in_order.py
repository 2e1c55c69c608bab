# notify wakes the first in line; it goes on when it has the lock again, which the notifier may keep for long.
import threading
import time

condition = threading.Condition()
ready = []


def waiter(name, timeout=None):
    with condition:
        woken = condition.wait(timeout)
        print(name, woken, time.monotonic())


def waiter_for(name):
    with condition:
        print(name, condition.wait_for(lambda: len(ready) > 1, 3), ready, time.monotonic())


threads = [threading.Thread(target=waiter, args=(name,)) for name in "abc"]
threads += [threading.Thread(target=waiter, args=("impatient", 0.5)), threading.Thread(target=waiter_for, args=("for",))]
for thread in threads:
    thread.start()
time.sleep(1)
with condition:
    condition.notify()
    time.sleep(1)
    print("main lets go", time.monotonic())
with condition:
    ready.append(1)
    condition.notify(2)
time.sleep(0.5)
with condition:
    ready.append(2)
    condition.notify_all()
for thread in threads:
    thread.join()
for mistake in (condition.wait, condition.notify):
    try:
        mistake()
    except RuntimeError as error:
        print(error)
