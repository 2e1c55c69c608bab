# A queue's inner methods by hand: an empty one has nothing to give, and items that change the queue while they are compared are told.
import asyncio


class Sly:
    def __init__(self, queue, rank):
        self.queue, self.rank = queue, rank

    def __lt__(self, other):
        if self.queue.qsize() > 2:
            self.queue._queue.clear()
        return self.rank < other.rank


class Counted(asyncio.Queue):
    def _get(self):
        print("gets", self.qsize())
        return super()._get()


async def main():
    for kind in asyncio.Queue, asyncio.LifoQueue, asyncio.PriorityQueue:
        queue = kind()
        try:
            queue._get()
        except IndexError as error:
            print(kind.__name__, error)
        queue._put(3)
        print(queue.qsize(), queue._get(), queue.empty())
    queue = Counted()
    queue.put_nowait("x")
    print(await queue.get())
    sly = asyncio.PriorityQueue()
    try:
        for rank in (3, 2, 1, 0):
            sly.put_nowait(Sly(sly, rank))
    except (RuntimeError, IndexError) as error:
        print(type(error).__name__, error)


asyncio.run(main())
