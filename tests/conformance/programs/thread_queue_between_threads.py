# A bounded queue holds up whoever is too fast; join waits for the last task_done.
import queue
import threading
import time

jobs = queue.Queue(maxsize=2)


def producer():
    for number in range(5):
        jobs.put(number)
        print("put", number, time.monotonic(), jobs.qsize())


def consumer(name):
    while True:
        number = jobs.get()
        time.sleep(0.5)
        print(name, "did", number, time.monotonic())
        jobs.task_done()


for name in "ab":
    threading.Thread(target=consumer, args=(name,), daemon=True).start()
thread = threading.Thread(target=producer)
thread.start()
thread.join()
jobs.join()
print("all done", time.monotonic(), jobs.empty())
try:
    jobs.task_done()
except ValueError as error:
    print(error)
