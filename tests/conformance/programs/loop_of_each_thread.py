# set_event_loop is for the thread that calls it; other threads have none until they set their own.
import asyncio
import threading


def without():
    try:
        asyncio.get_event_loop()
    except RuntimeError as error:
        print(error)


def with_its_own():
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    print("same:", asyncio.get_event_loop() is loop)
    print(loop.run_until_complete(asyncio.sleep(1, "slept")))
    asyncio.set_event_loop(None)
    without()
    loop.close()


mine = asyncio.new_event_loop()
asyncio.set_event_loop(mine)
for target in (without, with_its_own):
    thread = threading.Thread(target=target)
    thread.start()
    thread.join()
print("still mine:", asyncio.get_event_loop() is mine)
print(asyncio.get_event_loop_policy().get_event_loop() is mine)
mine.close()
asyncio.set_event_loop(None)
without()
