# A chat room without a network: members with queues, a room that broadcasts, one who leaves early.
import asyncio
import contextlib
from enum import Enum, auto


class Kind(Enum):
    JOIN = auto()
    SAY = auto()
    LEAVE = auto()


class Room:
    def __init__(self, name):
        self.name, self.members, self.log = name, {}, []

    def join(self, member):
        self.members[member.name] = member
        self.broadcast(Kind.JOIN, member.name)
        return self

    def broadcast(self, kind, who, text=""):
        self.log.append((kind, who, text))
        for name, member in self.members.items():
            if name != who:
                member.inbox.put_nowait((kind, who, text))

    @contextlib.asynccontextmanager
    async def visited_by(self, member):
        self.join(member)
        try:
            yield self
        finally:
            del self.members[member.name]
            self.broadcast(Kind.LEAVE, member.name)


class Member:
    def __init__(self, name, lines, pause):
        self.name, self.lines, self.pause = name, lines, pause
        self.inbox = asyncio.Queue()
        self.heard = []

    async def listen(self):
        while True:
            match await self.inbox.get():
                case (Kind.SAY, who, text):
                    self.heard.append(f"{who}: {text}")
                case (Kind.JOIN | Kind.LEAVE as kind, who, _):
                    self.heard.append(f"* {who} {kind.name.lower()}s")

    async def visit(self, room):
        async with room.visited_by(self):
            listener = asyncio.create_task(self.listen(), name=f"{self.name}'s ears")
            for line in self.lines:
                await asyncio.sleep(self.pause)
                room.broadcast(Kind.SAY, self.name, line)
            await asyncio.sleep(self.pause)
            listener.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await listener


async def main():
    room = Room("kitchen")
    members = [Member("ann", ["hi", "how are you?", "bye"], 0.02), Member("bob", ["hello"], 0.05),
               Member("cy", [], 0.13)]
    async with asyncio.TaskGroup() as group:
        for member in members:
            group.create_task(member.visit(room))
    for member in members:
        print(member.name, member.heard)
    print([f"{kind.name} {who}" for kind, who, _ in room.log], room.members)


asyncio.run(main())
