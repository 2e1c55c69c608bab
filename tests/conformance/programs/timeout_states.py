# timeout(): when, expired, reschedule, and what its repr says.
import asyncio

async def main():
    loop = asyncio.get_running_loop()
    scope = asyncio.timeout(2)
    print(scope, scope.when(), scope.expired())
    try:
        async with scope:
            print(scope)
            scope.reschedule(None)
            print(scope, scope.when())
            scope.reschedule(loop.time() + 1)
            await asyncio.sleep(5)
    except TimeoutError as error:
        print("TimeoutError", error.args, repr(error.__cause__), loop.time())
    print(scope, scope.expired())
    for action in (lambda: scope.reschedule(9), lambda: asyncio.timeout(1).reschedule(2)):
        try:
            action()
        except RuntimeError as error:
            print(error)
    async with asyncio.timeout_at(loop.time() + 3) as scope:
        await asyncio.sleep(1)
    print(scope, scope.expired())


asyncio.run(main())
