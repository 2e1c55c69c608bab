# Each process has a memory of its own; queues, pipes, events and values are shared.
import multiprocessing
import time
from multiprocessing import Process, Queue

counter = 0
seen = []
settings = {"depth": {"level": 1}}


class Account:
    def __init__(self, owner):
        self.owner, self.moves = owner, []


def child(items, account, results):
    global counter
    counter += 5
    seen.append("child")
    settings["depth"]["level"] = 9
    items.append("child")
    account.moves.append(1)
    results.put((counter, seen, settings, items, account.moves, multiprocessing.current_process().name))


class Worker(Process):
    def __init__(self, connection):
        super().__init__(name="worker")
        self.connection = connection

    def run(self):
        while (number := self.connection.recv()) is not None:
            self.connection.send(number * 2)


def add(total, lock, times):
    for _ in range(times):
        with lock:
            total.value += 1


def fail(code):
    raise SystemExit(code)


def main():
    items, account, results = ["parent"], Account("ada"), Queue()
    process = Process(target=child, args=(items, account), kwargs={"results": results})
    print(process.name, process.is_alive(), process.exitcode, process.daemon)
    process.start()
    print(results.get())
    process.join()
    print(counter, seen, settings, items, account.moves, process.exitcode, process.is_alive())
    here, there = multiprocessing.Pipe()
    worker = Worker(there)
    worker.start()
    for number in (1, 2, None):
        here.send(number)
    print(here.recv(), here.recv(), worker.name)
    worker.join()
    total, lock = multiprocessing.Value("i", 3), multiprocessing.Lock()
    adders = [Process(target=add, args=(total, lock, n)) for n in (2, 3)]
    for adder in adders:
        adder.start()
    for adder in adders:
        adder.join()
    print(total.value, [adder.exitcode for adder in adders])
    failing = Process(target=fail, args=(3,))
    failing.start()
    failing.join()
    print(failing.exitcode, multiprocessing.current_process().name, multiprocessing.get_start_method())
    local = []
    by_lambda = Process(target=lambda: local.append(1))
    by_lambda.start()
    by_lambda.join()
    print(by_lambda.exitcode)


if __name__ == "__main__":
    main()
