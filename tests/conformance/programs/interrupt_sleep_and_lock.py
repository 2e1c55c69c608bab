# Ctrl+C raises KeyboardInterrupt out of a blocking call of the main thread; other threads run on.
# interrupt: 0.5s
import threading
import time


def work():
    time.sleep(1)
    print("work done", time.monotonic())


thread = threading.Thread(target=work)
thread.start()
try:
    time.sleep(2)
except KeyboardInterrupt:
    print("out of sleep", time.monotonic())
thread.join()
print("joined", time.monotonic())
