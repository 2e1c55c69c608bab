# join with a timeout returns when either comes first; several joiners go on one after the other.
import threading
import time

worker = threading.Thread(target=time.sleep, args=(2,))
worker.start()


def wait(name):
    worker.join()
    print(name, time.monotonic(), worker.is_alive())


others = [threading.Thread(target=wait, args=(name,)) for name in "abc"]
for other in others:
    other.start()
worker.join(0.5)
print("gave up", time.monotonic(), worker.is_alive())
worker.join(timeout=0)
worker.join(5)
print("main", time.monotonic(), worker.is_alive())
for other in others:
    other.join()
