# Each process has a memory of its own; queues, pipes, events and values are shared.
import multiprocessing
import time
from multiprocessing import *

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
        super().__init__()
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


def names_its_parent():
    print(f"parent={parent_process().pid} " in repr(current_process()), current_process().name, flush=True)


def begins_another():
    names_its_parent()
    process = Process(target=names_its_parent)
    process.start()
    process.join()


def lineage():
    process = Process(target=begins_another)
    process.start()
    process.join()


class Both:
    __slots__ = ("slot", "__dict__")

    def __init__(self):
        self.slot, self.attribute = [1], [2]


class Stateless(Both):
    def __getstate__(self):
        return None


def send(results):
    for kind in (Both, Stateless):
        results.put(kind())
        copy = results.get()
        print(type(copy) is kind, getattr(copy, "slot", "no slot"), getattr(copy, "attribute", "no attribute"))


def contexts():
    for method in (None, "fork", "spawn", "forkserver"):
        context = get_context(method)
        print(context is get_context(method or "fork"), context.Process().name, hasattr(context, "nothing"))
    for call in (lambda: get_context().nothing, lambda: get_context("thread")):
        try:
            print(call())
        except (AttributeError, ValueError) as error:
            print(type(error).__name__, error)


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
    lineage()
    send(results)
    contexts()


if __name__ == "__main__":
    main()
