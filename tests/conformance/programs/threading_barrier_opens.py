# The last one to arrive opens a barrier and goes on; a timeout or abort breaks it, reset mends it.
import threading
import time

barrier = threading.Barrier(3, action=lambda: print("action", time.monotonic()))


def arrive(name, after, timeout=None):
    time.sleep(after)
    try:
        place = barrier.wait(timeout)
    except threading.BrokenBarrierError:
        print(name, "broken", time.monotonic(), barrier.broken)
    else:
        print(name, place, time.monotonic())


def gather(*visits):
    threads = [threading.Thread(target=arrive, args=visit) for visit in visits]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


gather(("a", 0), ("b", 2), ("c", 1))
gather(("d", 0), ("e", 1), ("f", 2), ("g", 2), ("h", 3), ("i", 3))
print(barrier.n_waiting, barrier.parties)
gather(("j", 0), ("k", 1, 0.5))
gather(("l", 0))
barrier.reset()
gather(("m", 0), ("n", 0), ("o", 0))
