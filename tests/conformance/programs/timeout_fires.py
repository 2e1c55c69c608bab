# timeout() turns its own cancellation into a TimeoutError, one iteration after the timer.
import asyncio


async def main():
    try:
        async with asyncio.timeout(1) as scope:
            print(scope.when(), scope.expired())
            await asyncio.sleep(10)
    except TimeoutError as error:
        print(repr(error), repr(error.__cause__), scope.expired())
    print(asyncio.current_task().cancelling(), asyncio.get_running_loop().time())


asyncio.run(main())
