# Awaiting a future of another loop is a RuntimeError, one iteration later.
import asyncio

other = asyncio.new_event_loop()
foreign = other.create_future()


async def main():
    try:
        await foreign
    except RuntimeError as error:
        print(str(error).split(" got ")[1])


asyncio.run(main())
other.close()
