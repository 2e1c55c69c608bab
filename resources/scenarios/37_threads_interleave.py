# title: Threads interleave
# topic: Threads and processes
# text: Each thread reads the counter, is interrupted by its own sleep, and writes back what it read: updates get lost. Nobody sees in the code where another thread may come in.
# open: print "b read 0"
# beside: 38_coroutines_do_not
import threading
import time

counter = 0


def add(name):
    global counter
    for _ in range(3):
        value = counter
        print(f"{name} read {value}")
        time.sleep(0.1)
        counter = value + 1


threads = [threading.Thread(target=add, args=(name,)) for name in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(f"6 additions make {counter}")
