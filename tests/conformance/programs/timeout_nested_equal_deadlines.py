# Nested timeouts with equal deadlines: the outer one gets it.
import asyncio


async def main():
    try:
        async with asyncio.timeout(1) as outer:
            try:
                async with asyncio.timeout(1) as inner:
                    await asyncio.sleep(5)
            except TimeoutError:
                print("inner")
    except TimeoutError:
        print("outer")
    print(outer.expired(), inner.expired())


asyncio.run(main())
