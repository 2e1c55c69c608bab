# set wakes everybody in the order of waiting; wait says whether it was set in time.
import threading
import time

event = threading.Event()


def waiter(name, timeout):
    print(name, event.wait(timeout), time.monotonic())


threads = [threading.Thread(target=waiter, args=pair) for pair in (("a", None), ("b", 0.5), ("c", 1), ("d", 2))]
for thread in threads:
    thread.start()
time.sleep(1)
event.set()
print("set", event.is_set())
for thread in threads:
    thread.join()
waiter("late", None)
event.clear()
print(event.is_set(), event.wait(0), time.monotonic())
