# A policy and a loop of the program's own: the functions of asyncio ask the policy, and tasks are made by the loop.
import asyncio


class Loop(asyncio.SelectorEventLoop):
    made = 0

    def create_task(self, coro, *, name=None, context=None):
        self.made += 1
        task = super().create_task(coro, name=name, context=context)
        print("task", self.made, task.get_name(), coro.__qualname__)
        return task


class Policy(asyncio.DefaultEventLoopPolicy):
    def new_event_loop(self):
        print("a new loop")
        return Loop()

    def set_event_loop(self, loop):
        print("set", type(loop).__name__)
        super().set_event_loop(loop)


async def child(number):
    await asyncio.sleep(number)
    return number


async def main():
    loop = asyncio.get_running_loop()
    print(type(loop).__name__, isinstance(loop, asyncio.AbstractEventLoop), isinstance(loop, asyncio.BaseEventLoop))
    named = asyncio.create_task(child(1), name="mine")
    print(await asyncio.gather(child(2), child(3)), await named, named.get_name())
    async with asyncio.TaskGroup() as group:
        first = group.create_task(child(1), name="in a group")
    print(first.result(), await asyncio.wait_for(child(1), 5), loop.made)


asyncio.set_event_loop_policy(Policy())
asyncio.run(main())
print(type(asyncio.get_event_loop_policy()).__name__,
      isinstance(asyncio.get_event_loop_policy(), asyncio.AbstractEventLoopPolicy))


class ByFactory(asyncio.DefaultEventLoopPolicy):
    _loop_factory = Loop


asyncio.set_event_loop_policy(ByFactory())
loop = asyncio.new_event_loop()
print(type(loop).__name__, loop.run_until_complete(child(1)))
loop.close()
asyncio.set_event_loop_policy(None)
print(type(asyncio.new_event_loop()).__name__)
with asyncio.Runner(loop_factory=Loop) as runner:
    print(runner.run(child(1)), type(runner.get_loop()).__name__)
try:
    asyncio.set_event_loop_policy(3)
except TypeError as error:
    print(error)
