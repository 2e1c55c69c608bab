import asyncio
print("start")
asyncio.run(asyncio.sleep(0))
[][1]  # fails here
