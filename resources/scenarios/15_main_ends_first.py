# title: When main ends, all ends
# topic: Tasks
# text: asyncio.run cancels whatever is left when main returns. The backup is cut off half-way, because nobody waited for it.
# open: print "backup: cut off"
import asyncio


async def backup(files):
    try:
        for file in files:
            print(f"backup: {file}")
            await asyncio.sleep(1)
        print("backup: complete")
    except asyncio.CancelledError:
        print("backup: cut off")
        raise


async def main():
    running = asyncio.create_task(backup(["photos", "letters", "music"]))
    await asyncio.sleep(1.5)
    print("main: that is all I had to do", "" if running.done() else "(the backup still runs)")


asyncio.run(main())
