# A loop runs in any thread; others hand it work with run_coroutine_threadsafe and call_soon_threadsafe.
import asyncio
import threading
import time

loop = asyncio.new_event_loop()


def serve():
    asyncio.set_event_loop(loop)
    print("loop in", threading.current_thread().name)
    loop.run_forever()
    print("loop ends", time.monotonic())


async def add(a, b):
    await asyncio.sleep(1)
    print("adding in", threading.current_thread().name)
    return a + b


thread = threading.Thread(target=serve, name="server")
thread.start()
futures = [asyncio.run_coroutine_threadsafe(add(n, 1), loop) for n in range(2)]
print([future.result() for future in futures], time.monotonic())
late = asyncio.run_coroutine_threadsafe(asyncio.sleep(9), loop)
try:
    late.result(timeout=0.5)
except TimeoutError:
    print("timeout", late.cancel(), time.monotonic())
time.sleep(1)
loop.call_soon_threadsafe(loop.stop)
thread.join()
loop.close()


def own(name):
    print(name, asyncio.run(add(len(name), 0)), time.monotonic())


threads = [threading.Thread(target=own, args=(name,), name=name) for name in ("x", "yy")]
for each in threads:
    each.start()
for each in threads:
    each.join()
