# An RLock belongs to its thread, which takes it as often as it likes; others wait until it is given back as often.
import threading
import time

lock = threading.RLock()


def other():
    print("other waits", lock.acquire(blocking=False))
    with lock:
        print("other has it", time.monotonic())


with lock:
    with lock:
        thread = threading.Thread(target=other)
        thread.start()
        time.sleep(1)
    print("still mine")
    time.sleep(1)
thread.join()
try:
    lock.release()
except RuntimeError as error:
    print(error)
