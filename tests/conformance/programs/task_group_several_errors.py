# TaskGroup: all errors of one iteration are in the group, and the body's too.
import asyncio

async def fail(error):
    await asyncio.sleep(1)
    raise error


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail(ValueError("a")))
            group.create_task(fail(KeyError("b")))
            group.create_task(fail(ValueError("c")))
    except* ValueError as errors:
        print("values", [str(error) for error in errors.exceptions])
    except* KeyError as errors:
        print("keys", [str(error) for error in errors.exceptions])
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(asyncio.sleep(9))
            raise OSError("body")
    except* OSError as errors:
        print(repr(errors))


asyncio.run(main())
