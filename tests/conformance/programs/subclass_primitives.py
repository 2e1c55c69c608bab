# Subclasses of Lock, Event, Condition, the semaphores, Barrier and TaskGroup: what "async with" calls may be their own.
import asyncio


class NamedLock(asyncio.Lock):
    def __init__(self, name):
        super().__init__()
        self.name = name

    async def acquire(self):
        print(f"{self.name}: wanted by {asyncio.current_task().get_name()}")
        return await super().acquire()

    def release(self):
        print(f"{self.name}: released")
        super().release()


class CountingSemaphore(asyncio.Semaphore):
    most = 0

    async def acquire(self):
        got = await super().acquire()
        self.inside = getattr(self, "inside", 0) + 1
        self.most = max(self.most, self.inside)
        return got

    def release(self):
        self.inside -= 1
        super().release()


class Door(asyncio.Event):
    def set(self):
        print("door opens")
        super().set()

    async def wait(self, who="somebody"):
        await super().wait()
        print(who, "goes in")


class Inbox(asyncio.Condition):
    def __init__(self):
        super().__init__(NamedLock("inbox"))
        self.letters = []

    async def post(self, letter):
        async with self:
            self.letters.append(letter)
            self.notify_all()


class Start(asyncio.Barrier):
    async def wait(self):
        place = await super().wait()
        print("starts", place)
        return place


class Group(asyncio.TaskGroup):
    async def __aenter__(self):
        print("group begins")
        return await super().__aenter__()

    async def __aexit__(self, *args):
        await super().__aexit__(*args)
        print("group ends")


async def use(lock, seconds):
    async with lock as inner:
        print(inner)
        await asyncio.sleep(seconds)


async def read(inbox):
    async with inbox:
        await inbox.wait_for(lambda: inbox.letters)
        print("read", inbox.letters)


async def main():
    lock = NamedLock("lock")
    await asyncio.gather(use(lock, 1), use(lock, 1))
    print(lock.locked(), lock.name, isinstance(lock, asyncio.Lock))

    semaphore = CountingSemaphore(2)
    await asyncio.gather(*(use(semaphore, 1) for _ in range(5)))
    print(semaphore.most)

    door = Door()
    asyncio.get_running_loop().call_later(1, door.set)
    await asyncio.gather(door.wait("Ada"), door.wait())

    inbox = Inbox()
    async with Group() as group:
        group.create_task(read(inbox))
        group.create_task(inbox.post("hello"))

    start = Start(2)
    await asyncio.gather(start.wait(), start.wait())
    try:
        NamedLock()
    except TypeError as error:
        print(error)
    for make in (lambda: asyncio.Lock(1), lambda: asyncio.Semaphore(1, 2), lambda: asyncio.Barrier(), lambda: asyncio.Event(x=1),
                 lambda: asyncio.Queue(1, 2), lambda: asyncio.TaskGroup(1)):
        try:
            make()
        except TypeError as error:
            print(error)


asyncio.run(main())
