# Condition: wait and notify need the lock.
import asyncio

async def main():
    condition = asyncio.Condition()
    for action in (condition.notify, condition.notify_all):
        try:
            action()
        except RuntimeError as error:
            print(error)
    try:
        await condition.wait()
    except RuntimeError as error:
        print(error)
    lock = asyncio.Lock()
    print(asyncio.Condition(lock).locked(), asyncio.Condition(lock=lock))


asyncio.run(main())
