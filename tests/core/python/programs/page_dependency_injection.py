# A container that builds objects from annotations, with scopes, and decorators that register.
import inspect
from typing import Callable, Optional, Protocol, runtime_checkable
@runtime_checkable
class Clock(Protocol):
    def now(self) -> int: ...
class Container:
    def __init__(self): self._factories, self._made = {}, {}
    def register(self, kind=None, *, single=True):
        def decorate(factory):
            self._factories[kind or factory] = (factory, single)
            return factory
        return decorate
    def resolve(self, kind, _path=()):
        if kind in _path: raise RuntimeError("circle: " + " -> ".join(k.__name__ for k in (*_path, kind)))
        if kind in self._made: return self._made[kind]
        try: factory, single = self._factories[kind]
        except KeyError: raise LookupError(f"nothing makes a {kind.__name__}") from None
        needs = {name: p.annotation for name, p in inspect.signature(factory).parameters.items() if p.default is inspect.Parameter.empty}
        made = factory(**{name: self.resolve(need, (*_path, kind)) for name, need in needs.items()})
        if single: self._made[kind] = made
        return made
box = Container()
@box.register(Clock)
class FakeClock:
    def __init__(self): self.time = 100
    def now(self): self.time += 1; return self.time
@box.register()
class Log:
    def __init__(self, clock: Clock, prefix: str = "log"): self.clock, self.prefix, self.lines = clock, prefix, []
    def write(self, text): self.lines.append(f"{self.prefix} {self.clock.now()}: {text}")
@box.register(single=False)
class Service:
    def __init__(self, log: Log): self.log = log
    def work(self, what): self.log.write(f"working on {what}"); return self
@box.register()
class A:
    def __init__(self, b: "Service"): pass
box.resolve(Service).work("one"); box.resolve(Service).work("two")
print(box.resolve(Log).lines, box.resolve(Service) is box.resolve(Service), box.resolve(Log) is box.resolve(Log), isinstance(box.resolve(Clock), Clock), isinstance(5, Clock))
class Left: ...
class Right: ...
def make_left(right: Right) -> Left: return Left()
def make_right(left: Left) -> Right: return Right()
box.register(Left)(make_left); box.register(Right)(make_right)
for kind in (Left, Exception):
    try: box.resolve(kind)
    except (RuntimeError, LookupError) as error: print(type(error).__name__, error)
sig = inspect.signature(Log.__init__)
print(sig, list(sig.parameters), sig.parameters["prefix"].default, inspect.signature(lambda a, /, b=1, *c, d, **e: 0), inspect.isclass(Log), inspect.isfunction(make_left))
