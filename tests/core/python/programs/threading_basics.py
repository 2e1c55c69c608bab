# Threads in everyday use: joining, locking, handing over through a queue.
import queue
import threading
import time

results, lock = [], threading.Lock()


def work(name, count):
    for _ in range(count):
        with lock:
            results.append(name)


threads = [threading.Thread(target=work, args=(name, count), name=f"worker {name}") for name, count in (("a", 2), ("b", 3))]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sorted(results), [thread.name for thread in threads], threads[0].is_alive())

jobs, done = queue.Queue(), []


def consume():
    while (job := jobs.get()) is not None:
        done.append(job * 2)
        jobs.task_done()


consumer = threading.Thread(target=consume)
consumer.start()
for number in range(4):
    jobs.put(number)
jobs.join()
jobs.put(None)
consumer.join()
print(done, jobs.qsize())
event = threading.Event()
threading.Timer(0.05, event.set).start()
print(event.wait(5), event.is_set(), threading.current_thread().name)


class Counter(threading.Thread):
    def __init__(self, to):
        super().__init__(daemon=True)
        self.to, self.total = to, 0

    def run(self):
        for number in range(self.to):
            self.total += number
            time.sleep(0)


counter = Counter(5)
counter.start()
counter.join()
print(counter.total, counter.daemon, threading.active_count())
