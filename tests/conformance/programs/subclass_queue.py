# A subclass of Queue brings its own container in _init, _put and _get, or changes one of the methods around them.
import asyncio
import heapq


class UniqueQueue(asyncio.Queue):
    def _init(self, maxsize):
        print("_init", maxsize)
        self._queue = {}

    def _put(self, item):
        self._queue[item] = None

    def _get(self):
        first = next(iter(self._queue))
        del self._queue[first]
        return first


class LongestFirst(asyncio.Queue):
    def __init__(self, name, maxsize=0):
        self.name = name
        super().__init__(maxsize)

    def _init(self, maxsize):
        super()._init(maxsize)
        self._queue = []

    def _put(self, item, push=heapq.heappush):
        push(self._queue, (-len(item), item))

    def _get(self):
        return heapq.heappop(self._queue)[1]


class Counted(asyncio.PriorityQueue):
    puts = 0

    def _put(self, item):
        self.puts += 1
        super()._put(item)

    def put_nowait(self, item):
        print("put_nowait", item)
        return super().put_nowait(item)

    def get_nowait(self):
        item = super().get_nowait()
        print("get_nowait", item)
        return item


class NeverFull(asyncio.Queue):
    def full(self):
        return False


async def producer(queue, items):
    for item in items:
        await queue.put(item)
    print("produced", queue.qsize(), queue.full())


async def consumer(queue, count):
    for _ in range(count):
        print("got", await queue.get())
        queue.task_done()


async def main():
    unique = UniqueQueue(2)
    await asyncio.gather(producer(unique, "aabbab"), consumer(unique, 4))
    print(unique.qsize(), unique.empty(), unique._queue)

    longest = LongestFirst("words", maxsize=4)
    for word in ("fig", "banana", "apple"):
        longest.put_nowait(word)
    print(longest.name, longest.maxsize, longest._queue, isinstance(longest, asyncio.Queue))
    print([longest.get_nowait() for _ in range(3)])
    try:
        longest.get_nowait()
    except asyncio.QueueEmpty as error:
        print("empty", repr(error))

    counted = Counted()
    await asyncio.gather(consumer(counted, 3), producer(counted, [3, 1, 2]))
    print(counted.puts)

    endless = NeverFull(1)
    for number in range(3):
        endless.put_nowait(number)
    print(endless.qsize(), endless.full(), asyncio.Queue.full(endless), list(endless._queue))

    plain = asyncio.Queue()
    for number in range(3):
        plain.put_nowait(number)
    print(plain._queue)
    plain._queue.appendleft("first")
    print(plain.qsize(), await plain.get(), await plain.get(), str(plain))


asyncio.run(main())
