# An account as a sequence of events: commands, projections, snapshots, undo.
from __future__ import annotations
from dataclasses import dataclass, asdict, replace, field
from datetime import datetime, timedelta
from functools import singledispatch, reduce
import json
@dataclass(frozen=True)
class Opened: owner: str
@dataclass(frozen=True)
class Deposited: amount: int; note: str = ""
@dataclass(frozen=True)
class Withdrawn: amount: int; note: str = ""
@dataclass(frozen=True, order=True)
class State:
    owner: str = ""
    balance: int = 0
    history: tuple[str, ...] = field(default=(), compare=False)
@singledispatch
def apply(event, state: State) -> State: raise TypeError(f"unknown event {type(event).__name__}")
@apply.register
def _(event: Opened, state): return replace(state, owner=event.owner)
@apply.register
def _(event: Deposited, state): return replace(state, balance=state.balance + event.amount, history=(*state.history, f"+{event.amount}"))
@apply.register
def _(event: Withdrawn, state): return replace(state, balance=state.balance - event.amount, history=(*state.history, f"-{event.amount}"))
class Store:
    def __init__(self): self.events, self.clock = [], datetime(2024, 2, 28, 23, 30)
    def append(self, event):
        self.clock += timedelta(minutes=20)
        self.events.append((self.clock, event))
        return self
    def state(self, until=None): return reduce(lambda s, e: apply(e, s), (e for t, e in self.events if until is None or t <= until), State())
    def dump(self): return json.dumps([{"at": t.isoformat(), "kind": type(e).__name__, **asdict(e)} for t, e in self.events], indent=1)
    @classmethod
    def load(cls, text):
        store, kinds = cls(), {k.__name__: k for k in (Opened, Deposited, Withdrawn)}
        for row in json.loads(text):
            store.events.append((datetime.fromisoformat(row.pop("at")), kinds[row.pop("kind")](**row)))
        return store
store = Store().append(Opened("ann")).append(Deposited(100, "gift")).append(Withdrawn(30)).append(Deposited(5))
print(store.state()); print(store.state(store.events[1][0])); print(store.dump())
again = Store.load(store.dump())
print(again.events == store.events, again.state() == store.state(), again.state() > State("ann", 1), hash(again.state()) == hash(store.state()))
try: store.append("nonsense").state()
except TypeError as error: print(error)
try: store.events[0][1].owner = "bob"
except AttributeError as error: print(type(error).__name__, error)
print(apply.registry.keys() >= {Opened, Deposited}, apply.dispatch(Deposited) is apply.dispatch(object), [t.strftime("%a %d %b %H:%M") for t, _ in store.events])
