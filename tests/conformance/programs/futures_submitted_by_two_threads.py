# A pool takes one job at a time: while a new worker begins, another thread that submits stands in line.
import threading
import time
from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor(3)


def job(label, delay):
    print(label, "begins on", threading.current_thread().name)
    time.sleep(delay)
    print(label, "ends")


def submits(label, delay):
    for number in range(3):
        pool.submit(job, f"{label}{number}", delay)


other = threading.Thread(target=submits, args=("a", 2))
other.start()
submits("b", 0.5)
other.join()
pool.shutdown()
