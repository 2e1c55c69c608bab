# Errors that nobody can catch: out of __del__, out of the callback of a weak reference, out of atexit.
import asyncio
import atexit
import weakref


class Fails:
    def __init__(self, word):
        self.word = word

    def __del__(self):
        raise ValueError(self.word)


def lose():
    thing = Fails("lost in a function")
    print("made", thing.word)


class Plain:
    pass


def complain(reference):
    raise KeyError("from the callback")


def at_exit():
    raise RuntimeError("at the end")


async def main():
    thing = Fails("lost in a task")
    await asyncio.sleep(0)
    del thing
    print("goes on")


lose()
plain = Plain()
reference = weakref.ref(plain, complain)
del plain
print(reference())
asyncio.run(main())
atexit.register(at_exit)
print("end")
