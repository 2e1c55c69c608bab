# title: Ctrl+C during run_forever
# topic: Threads and processes
# text: Ctrl+C raises KeyboardInterrupt where the main thread is: in the loop, which was waiting. run_forever ends, and the program cleans up what still runs.
# open: print "interrupted"
# interrupt: 1.25s
import asyncio


async def serve(name, every):
    try:
        while True:
            await asyncio.sleep(every)
            print(f"{name} works")
    finally:
        print(f"{name} cleans up")


loop = asyncio.new_event_loop()
tasks = [loop.create_task(serve("slow", 0.5)), loop.create_task(serve("fast", 0.3))]
try:
    loop.run_forever()
except KeyboardInterrupt:
    print("interrupted")
for task in tasks:
    task.cancel()
loop.run_until_complete(asyncio.gather(*tasks, return_exceptions=True))
loop.close()
