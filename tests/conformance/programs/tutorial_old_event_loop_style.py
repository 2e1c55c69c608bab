# As programs before 3.7 start: a loop of one's own, run_until_complete, ensure_future.
import asyncio
import warnings

warnings.simplefilter("ignore", DeprecationWarning)


async def compute(x, y):
    print("Compute %s + %s ..." % (x, y))
    await asyncio.sleep(0.01)
    return x + y


async def print_sum(x, y):
    result = await compute(x, y)
    print("%s + %s = %s" % (x, y, result))


def got_result(future):
    print("got", future.result())
    loop.stop()


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(print_sum(1, 2))

task = asyncio.ensure_future(compute(3, 4), loop=loop)
task.add_done_callback(got_result)
loop.run_forever()

tasks = [loop.create_task(compute(n, n)) for n in range(3)]
done, pending = loop.run_until_complete(asyncio.wait(tasks))
print(sorted(t.result() for t in done), pending)
print(loop.run_until_complete(asyncio.gather(*[compute(n, 1) for n in range(2)])))
future = loop.create_future()
loop.call_later(0.01, future.set_result, "later")
print(loop.run_until_complete(future), loop.is_running(), loop.is_closed())
loop.close()
print(loop.is_closed())
