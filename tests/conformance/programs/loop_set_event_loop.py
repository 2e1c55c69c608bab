# set_event_loop and get_event_loop outside a running loop.
import asyncio

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(asyncio.get_event_loop() is loop, asyncio.get_event_loop_policy().get_event_loop() is loop)
print(loop.run_until_complete(asyncio.sleep(1, "slept")))
task = loop.create_task(asyncio.sleep(1, "task"), name="mine")
print(task.get_name(), loop.run_until_complete(asyncio.gather(task, asyncio.sleep(2, "both"))))
loop.close()
asyncio.set_event_loop(None)
try:
    asyncio.get_event_loop()
except RuntimeError as error:
    print(error)
