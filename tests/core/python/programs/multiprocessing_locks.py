# What processes wait for: locks, conditions and semaphores, and what they say when they are used wrongly.
from multiprocessing import BoundedSemaphore, Condition, Lock, Process, Queue, RLock, Semaphore


def attempt(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as error:
            print(type(error).__name__, error)


def wait(condition, results):
    with condition:
        results.put("waits")
        results.put(condition.wait(9))


def wait_and_notify(lock):
    condition, results = Condition(lock), Queue()
    process = Process(target=wait, args=(condition, results))
    process.start()
    print(results.get())
    with condition:
        condition.notify()
    print(results.get())
    process.join()
    attempt(condition.wait, condition.notify, condition.notify_all, lambda: condition.wait_for(lambda: False),
            lambda: condition.wait_for(lambda: True))


def take(semaphore):
    semaphore.acquire()


def main():
    for lock in (None, Lock(), RLock()):
        wait_and_notify(lock)
    lock, again = Lock(), RLock()
    attempt(lock.release, lock.acquire, lambda: lock.acquire(False), lambda: lock.acquire(timeout=0.1), lock.release)
    attempt(again.release, again.acquire, again.acquire, again.release, again.release, again.release)
    with again, lock:
        attempt(lambda: lock.acquire(block=False), again.acquire, again.release)
    semaphore, bounded = Semaphore(2), BoundedSemaphore(1)
    process = Process(target=take, args=(semaphore,))
    process.start()
    process.join()
    attempt(semaphore.get_value, semaphore.acquire, lambda: semaphore.acquire(False), semaphore.release)
    attempt(bounded.release, bounded.acquire, bounded.get_value, bounded.release, bounded.release)
    process.terminate()
    process.kill()
    print(process.exitcode)


if __name__ == "__main__":
    main()
