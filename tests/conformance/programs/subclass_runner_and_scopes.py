# Subclasses of Runner, Timeout and TaskGroup do what those do, with attributes and methods of their own.
import asyncio


class Session(asyncio.Runner):
    def __init__(self, name, **options):
        super().__init__(**options)
        self.name, self.runs = name, 0

    def run(self, coro, *, context=None):
        self.runs += 1
        print(self.name, "runs", coro.__name__)
        return super().run(coro, context=context)


class Named(asyncio.Timeout):
    label = "a deadline"

    def tell(self):
        return f"{self.label} {self.when()} {self.expired()}"


class Team(asyncio.TaskGroup):
    def create_task(self, coro, **options):
        print("one more")
        return super().create_task(coro, **options)


async def work():
    async with Team() as team:
        task = team.create_task(asyncio.sleep(1, "done"))
    print(task.result())
    scope = Named(asyncio.get_running_loop().time() + 1)
    try:
        async with scope:
            await asyncio.sleep(5)
    except TimeoutError:
        print(scope.tell())


with Session("evening", debug=False) as session:
    session.run(work())
    session.run(asyncio.sleep(1))
    print(session.runs, type(session).__name__)
