# Each thread has values of its own in a local.
import threading
import time


class Mine(threading.local):
    kind = "mine"

    def __init__(self, start):
        print("init in", threading.current_thread().name)
        self.count = start


data, mine = threading.local(), Mine(5)
data.name = "main"


def work(name):
    print(hasattr(data, "name"), mine.count, mine.kind)
    data.name = name
    mine.count += len(name)
    time.sleep(1)
    print(data.name, mine.count, sorted(data.__dict__))


threads = [threading.Thread(target=work, args=(name,)) for name in ("a", "bb")]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(data.name, mine.count)
del data.name
try:
    data.name
except AttributeError as error:
    print(type(error).__name__)
