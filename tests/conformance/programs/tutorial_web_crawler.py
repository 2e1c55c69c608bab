# A crawler over a web that is a dict: workers, a frontier, a set of what was seen.
import asyncio
import re
from collections import Counter

WEB = {
    "/": '<a href="/about">About</a> <a href="/blog">Blog</a> words words words',
    "/about": '<a href="/">Home</a> <a href="/team">Team</a>',
    "/blog": '<a href="/blog/1">One</a> <a href="/blog/2">Two</a> <a href="/missing">?</a>',
    "/blog/1": "async and await", "/blog/2": 'await <a href="/blog/1">again</a>',
    "/team": "people",
}
LINK = re.compile(r'href="(?P<to>[^"]+)"')


class NotFound(LookupError):
    def __init__(self, path):
        super().__init__(path)
        self.path = path

    def __str__(self):
        return f"404 {self.path}"


class Session:
    def __init__(self):
        self.requests = 0

    async def __aenter__(self):
        return self

    async def __aexit__(self, kind, value, trace):
        print(f"closed after {self.requests} requests, {kind.__name__ if kind else 'no error'}")

    async def get(self, path):
        self.requests += 1
        await asyncio.sleep(0.01 * len(path))
        try:
            return WEB[path]
        except KeyError:
            raise NotFound(path) from None


async def crawl(start, workers=3):
    frontier = asyncio.Queue()
    seen = {start}
    found, broken = {}, []
    frontier.put_nowait((0, start))

    async def work(session):
        while True:
            depth, path = await frontier.get()
            try:
                page = await session.get(path)
            except NotFound as error:
                broken.append(str(error))
            else:
                found[path] = depth, Counter(re.findall(r"\b[a-z]+\b", re.sub(r"<[^>]*>", "", page).lower()))
                for match in LINK.finditer(page):
                    if (to := match["to"]) not in seen:
                        seen.add(to)
                        await frontier.put((depth + 1, to))
            finally:
                frontier.task_done()

    async with Session() as session:
        tasks = [asyncio.create_task(work(session)) for _ in range(workers)]
        await frontier.join()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    return found, broken


found, broken = asyncio.run(crawl("/"))
for path, (depth, words) in sorted(found.items()):
    print(f"{'  ' * depth}{path:<10} {words.most_common(2)}")
print(broken)
