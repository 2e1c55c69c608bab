# SPDX-License-Identifier: GPL-3.0-or-later
# Rule: a handle and a done-callback that are methods are shown with the class of their object when they are written in C,
# and with the class that has them when they are written in Python.
import asyncio


class Log(list):
    pass


class Promise(asyncio.Future):
    pass


async def main():
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(asyncio.sleep(5))
    promise, log = Promise(), Log()
    print(loop.call_soon(task.cancel))
    print(loop.call_soon(promise.set_result, 3))
    print(loop.call_soon(log.append, 1), loop.call_soon([].append, 1), loop.call_soon({}.get, "key"))
    print(loop.call_soon("{}".format, 1), loop.call_soon(loop.get_debug), loop.call_soon(loop.remove_signal_handler, 2))
    task.add_done_callback(log.append)
    print(task)
    wait = asyncio.wait([task])
    await wait
    print(task, len(log))


asyncio.run(main())
