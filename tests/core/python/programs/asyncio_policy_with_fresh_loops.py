# A policy of the program's that gives another loop each time: who asked keeps it.
import asyncio


class Fresh(asyncio.DefaultEventLoopPolicy):
    made = 0

    def get_event_loop(self):
        Fresh.made += 1
        return asyncio.new_event_loop()


asyncio.set_event_loop_policy(Fresh())
future = asyncio.Future()
print(future, future.get_loop().is_running(), Fresh.made)
loop = asyncio.get_event_loop()
print(loop is future.get_loop(), Fresh.made)
loop.close()
future.get_loop().close()


async def child():
    return "done"


task = asyncio.ensure_future(child())
print(task.get_loop().run_until_complete(task), Fresh.made)
task.get_loop().close()


# A lock whose acquire gives nothing that can be awaited.
class Odd(asyncio.Lock):
    def acquire(self):
        return 5


async def main():
    try:
        async with Odd():
            print("never")
    except TypeError as error:
        print(error)


asyncio.set_event_loop_policy(None)
asyncio.run(main())
