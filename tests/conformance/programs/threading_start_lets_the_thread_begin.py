# Thread.start waits until the thread has begun, and that one goes on until it stands still; names count up.
import threading
import time


def work(name):
    print(name, "begins in", threading.current_thread().name, threading.active_count())
    time.sleep(1)
    print(name, "ends", time.monotonic())


class Worker(threading.Thread):
    def run(self):
        work(self.name)


first = threading.Thread(target=work, args=("a",))
print(first.is_alive(), first.daemon)
first.start()
print("first started")
second = Worker(name="second", daemon=True)
second.start()
print(second.daemon, first.is_alive(), [thread.name for thread in threading.enumerate()])
unnamed = Worker()
unnamed.start()
for thread in (first, second, unnamed):
    thread.join()
print(first.is_alive(), unnamed.name, time.monotonic(), threading.main_thread() is threading.current_thread())
for mistake in (first.start, lambda: threading.current_thread().join(), lambda: threading.Thread().join()):
    try:
        mistake()
    except RuntimeError as error:
        print(error)
