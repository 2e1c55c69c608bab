# get and put give up in time, and the kinds of queues give back in their order.
import queue
import threading
import time

small = queue.Queue(1)
small.put("x")
for attempt in (lambda: small.put("y", timeout=0.5), lambda: small.put_nowait("y"), lambda: small.put("y", block=False)):
    try:
        attempt()
    except queue.Full:
        print("full", time.monotonic(), small.full())
print(small.get())
for attempt in (lambda: small.get(timeout=1), small.get_nowait, lambda: small.get(timeout=-1)):
    try:
        attempt()
    except (queue.Empty, ValueError) as error:
        print(type(error).__name__, time.monotonic())
for kind in (queue.Queue, queue.LifoQueue, queue.PriorityQueue, queue.SimpleQueue):
    q = kind()
    for item in (3, 1, 2):
        q.put(item)
    print(kind.__name__, q.qsize(), [q.get() for _ in range(3)], q.empty())
simple = queue.SimpleQueue()
threading.Timer(1, simple.put, ["late"]).start()
try:
    simple.get(timeout=0.5)
except queue.Empty:
    print("empty", time.monotonic())
print(simple.get(timeout=5), time.monotonic())
