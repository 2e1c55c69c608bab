# Ctrl+C in run_forever raises KeyboardInterrupt out of it, where the loop waits; the tasks are as they were.
# interrupt: 1.25s
import asyncio

loop = asyncio.new_event_loop()


async def ticking():
    while True:
        await asyncio.sleep(0.5)
        print("tick", loop.time())


task = loop.create_task(ticking())
try:
    loop.run_forever()
except KeyboardInterrupt:
    print("interrupted at", loop.time(), task.done())
loop.run_until_complete(asyncio.sleep(0.5))
task.cancel()
loop.run_until_complete(asyncio.gather(task, return_exceptions=True))
print(task.cancelled(), loop.time())
loop.close()
