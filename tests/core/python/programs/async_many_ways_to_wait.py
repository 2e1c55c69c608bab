# gather, wait, as_completed, TaskGroup, timeouts and queues side by side, in times that are far apart.
import asyncio
async def job(name, delay, fail=False):
    await asyncio.sleep(delay)
    if fail: raise ValueError(name)
    return name
async def main():
    print(await asyncio.gather(job("a", .03), job("b", .0), job("c", .06)))
    print(await asyncio.gather(job("a", 0), job("b", 0, True), return_exceptions=True))
    tasks = [asyncio.create_task(job(n, d), name=n) for n, d in (("slow", .2), ("fast", 0), ("middle", .08))]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print(sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    done, pending = await asyncio.wait(tasks, timeout=.12)
    print(sorted(t.get_name() for t in done), [t.get_name() for t in pending])
    for t in pending: t.cancel()
    print(await asyncio.gather(*pending, return_exceptions=True), tasks[0].cancelled(), tasks[1].result())
    print([await c for c in asyncio.as_completed([job("x", .1), job("y", 0), job("z", .05)])])
    try:
        async with asyncio.TaskGroup() as group:
            kept = group.create_task(job("kept", 0)); group.create_task(job("bad", .02, True)); lost = group.create_task(job("lost", 5))
    except* ValueError as errors: print(errors.exceptions, kept.result(), lost.cancelled())
    try: await asyncio.wait_for(job("late", 5), .01)
    except asyncio.TimeoutError: print("too late")
    try:
        async with asyncio.timeout(.01): await asyncio.Event().wait()
    except TimeoutError: print("timed out")
    queue, results = asyncio.PriorityQueue(), []
    for item in ((3, "c"), (1, "a"), (2, "b")): queue.put_nowait(item)
    async def drain():
        while True:
            results.append(await queue.get()); queue.task_done()
    drainer = asyncio.create_task(drain()); await queue.join(); drainer.cancel()
    print(results, queue.empty(), queue.qsize())
    event, order = asyncio.Event(), []
    async def waiter(n): await event.wait(); order.append(n)
    waiters = [asyncio.create_task(waiter(n)) for n in range(3)]
    await asyncio.sleep(0); event.set(); await asyncio.gather(*waiters); print(order)
    lock, shared = asyncio.Lock(), []
    async def critical(n):
        async with lock: shared.append(n); await asyncio.sleep(0); shared.append(n)
    await asyncio.gather(*map(critical, range(3))); print(shared)
    current = asyncio.current_task(); print(current.get_name(), len(asyncio.all_tasks()), asyncio.get_running_loop().is_running(), asyncio.iscoroutinefunction(job), asyncio.iscoroutine(job))
asyncio.run(main())
