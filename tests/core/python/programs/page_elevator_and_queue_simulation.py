# Discrete events in a heap: customers, servers, waiting times, all from one seed.
import heapq, random, itertools, statistics
from dataclasses import dataclass, field
@dataclass(order=True)
class Event:
    time: float
    number: int
    kind: str = field(compare=False)
    who: int = field(compare=False, default=-1)
class Shop:
    def __init__(self, tills, seed):
        self.random, self.free, self.line, self.events, self.number = random.Random(seed), tills, [], [], itertools.count()
        self.came, self.waits, self.now = {}, {}, 0.0
    def at(self, time, kind, who=-1): heapq.heappush(self.events, Event(time, next(self.number), kind, who))
    def run(self, customers):
        time = 0.0
        for who in range(customers):
            time += self.random.expovariate(1 / 2)
            self.at(time, "arrive", who)
        while self.events:
            event = heapq.heappop(self.events)
            assert event.time >= self.now
            self.now = event.time
            getattr(self, f"on_{event.kind}")(event.who)
        return self
    def on_arrive(self, who): self.came[who] = self.now; self.line.append(who); self.serve()
    def on_leave(self, who): self.free += 1; self.serve()
    def serve(self):
        while self.free and self.line:
            who = self.line.pop(0)
            self.free -= 1
            self.waits[who] = self.now - self.came[who]
            self.at(self.now + self.random.uniform(2, 6), "leave", who)
for tills in (1, 2, 3):
    shop = Shop(tills, 42).run(60)
    waits = list(shop.waits.values())
    print(f"{tills} tills: mean {statistics.mean(waits):.3f}, worst {max(waits):.3f}, nobody waited {sum(w == 0 for w in waits)}, closed at {shop.now:.2f}")
print(Event(1, 1, "a") < Event(1, 2, "a"), Event(1.0, 1, "x") == Event(1, 1, "y"), sorted([Event(2, 1, "b"), Event(1, 5, "a")])[0])
r = random.Random(7); print([r.gauss(0, 1) for _ in range(2)], r.choices("abc", weights=[1, 2, 3], k=5), r.triangular(0, 1), r.betavariate(1, 2), r.random(), r.getrandbits(40), r.shuffle([1]))
