# remove_done_callback takes away every registration of the callback and tells how many there were.
import asyncio


def callback(future):
    print("called")


async def main():
    future = asyncio.get_running_loop().create_future()
    future.add_done_callback(callback)
    future.add_done_callback(callback)
    print(future.remove_done_callback(callback))
    future.add_done_callback(callback)
    future.set_result(None)
    await asyncio.sleep(0)
    print("end")


asyncio.run(main())
