# The program ends when its last thread does that is no daemon.
import threading
import time


def work(name, times):
    for turn in range(times):
        time.sleep(1)
        print(name, turn, time.monotonic())


threading.Thread(target=work, args=("daemon", 100), daemon=True).start()
threading.Thread(target=work, args=("worker", 3)).start()
print("main ends")
