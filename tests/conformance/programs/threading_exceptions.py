# What a thread raises goes to threading.excepthook, and nobody else sees it; SystemExit is silent.
import sys
import threading
import time


def bad(seconds):
    time.sleep(seconds)
    raise ValueError(f"after {seconds}")


threads = [threading.Thread(target=bad, args=(n,)) for n in (2, 1)] + [threading.Thread(target=sys.exit)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("main goes on", time.monotonic())


def hook(args):
    print("hook:", args.exc_type.__name__, args.exc_value, args.thread.name)


threading.excepthook = hook
thread = threading.Thread(target=bad, args=(0.5,))
thread.start()
thread.join()
