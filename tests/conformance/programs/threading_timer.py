# A Timer calls its function once, unless it is cancelled before.
import threading
import time


def ring(text, times=1):
    print(text * times, time.monotonic(), threading.current_thread().name)


timers = [threading.Timer(1, ring, ["one "], {"times": 2}), threading.Timer(0.5, ring, ["half"]), threading.Timer(2, ring, ["never"])]
for timer in timers:
    timer.start()
time.sleep(1.5)
timers[2].cancel()
for timer in timers:
    timer.join()
print(time.monotonic(), threading.active_count())
