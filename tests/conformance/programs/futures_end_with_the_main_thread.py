# When the main thread has ended, pools finish what was submitted and take no more; idle ones count as shut down.
import threading
import time
from concurrent.futures import ThreadPoolExecutor

unused, idle, busy = ThreadPoolExecutor(1), ThreadPoolExecutor(1), ThreadPoolExecutor(1)


def job(label, delay):
    time.sleep(delay)
    print(label, "done")


def submits_late():
    time.sleep(2)
    for name, pool in (("unused", unused), ("idle", idle), ("busy", busy)):
        try:
            pool.submit(job, name, 0)
        except RuntimeError as error:
            print(name, error)


threading.Thread(target=submits_late).start()
idle.submit(job, "idle", 1)
busy.submit(job, "busy", 3)
busy.submit(job, "busy again", 1)
time.sleep(1.5)
print("the main thread ends")
