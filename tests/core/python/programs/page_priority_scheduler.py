"""Jobs with priorities and dependencies, run by generators in turn."""


class Job:
    count = 0

    def __init__(self, name, priority=0, needs=()):
        self.name, self.priority, self.needs = name, priority, set(needs)
        Job.count += 1
        self.order = Job.count

    def __lt__(self, other):
        return (-self.priority, self.order) < (-other.priority, other.order)

    def __repr__(self):
        return f"{self.name}({self.priority})"


def plan(jobs):
    waiting, done = sorted(jobs), []
    while waiting:
        ready = [job for job in waiting if job.needs <= {other.name for other in done}]
        if not ready:
            raise RuntimeError(f"stuck with {waiting}")
        job = ready[0]
        waiting.remove(job)
        done.append(job)
    return done


print(plan([Job("wash", 1), Job("cook", 5, ["shop"]), Job("shop", 1), Job("eat", 9, {"cook", "wash"})]))
try:
    plan([Job("chicken", needs=["egg"]), Job("egg", needs=["chicken"])])
except RuntimeError as error:
    print(error)


def worker(name, steps):
    for number in range(steps):
        pressure = yield f"{name}{number}"
        if pressure == "hurry":
            yield f"{name} hurries"
            break
    return f"{name} did {number + 1}"


def simple_robin(workers):
    log = []
    while workers:
        worker = workers.pop(0)
        try:
            log.append(next(worker))
            workers.append(worker)
        except StopIteration as end:
            log.append(f"[{end.value}]")
    return log


print(simple_robin([worker("a", 2), worker("b", 1), worker("c", 3)]))
one = worker("z", 5)
print(next(one), one.send("hurry"))
try:
    next(one)
except StopIteration as end:
    print(end.value)
