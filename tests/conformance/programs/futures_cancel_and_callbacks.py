# A queued job can be cancelled, a running one cannot; callbacks run where the future ends, in order.
from concurrent.futures import CancelledError, Future, InvalidStateError, ThreadPoolExecutor
import threading
import time


def told(name):
    return lambda future: print(name, "told in", threading.current_thread().name, future.cancelled(), time.monotonic())


pool = ThreadPoolExecutor(1, "w")
first, second, third = (pool.submit(time.sleep, seconds) for seconds in (1, 2, 3))
for name, future in (("first", first), ("second", second), ("third", third)):
    future.add_done_callback(told(name))
print(first.cancel(), second.cancel(), second.cancelled(), second.done())
try:
    second.result()
except CancelledError as error:
    print("CancelledError", error)
pool.shutdown(wait=False, cancel_futures=True)
print("shut down", time.monotonic(), third.cancelled())
first.add_done_callback(lambda future: 1 / 0)
print(first.result(), time.monotonic())
first.add_done_callback(told("late"))
made = Future()
print(made.done(), made.set_running_or_notify_cancel(), made.running(), made.cancel())
made.set_result(3)
try:
    made.set_result(4)
except InvalidStateError:
    print("done already", made.result())
