# Threads that wake at one time do so in the order in which they went to sleep, the main thread among them.
import threading
import time


def work(name):
    for turn in range(3):
        print(name, turn, time.monotonic())
        time.sleep(1)


threads = [threading.Thread(target=work, args=(name,)) for name in "ab"]
for thread in threads:
    thread.start()
work("main")
time.sleep(0)
threads[1].join()
print("end", time.monotonic())
