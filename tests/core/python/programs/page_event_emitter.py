"""Listeners, once-listeners, decorators that register, errors in listeners."""


class Emitter:
    def __init__(self):
        self._listeners = {}

    def on(self, event, listener=None, *, once=False):
        if listener is None:
            return lambda function: self.on(event, function, once=once)
        self._listeners.setdefault(event, []).append((listener, once))
        return listener

    def off(self, event, listener):
        before = self._listeners.get(event, [])
        self._listeners[event] = [pair for pair in before if pair[0] is not listener]
        return len(before) - len(self._listeners[event])

    def emit(self, event, *args, **kwargs):
        errors = []
        for listener, once in list(self._listeners.get(event, ())):
            if once:
                self.off(event, listener)
            try:
                listener(*args, **kwargs)
            except Exception as error:
                errors.append(error)
        if errors:
            raise ExceptionGroup(f"{len(errors)} listeners of {event!r} failed", errors)


emitter = Emitter()


@emitter.on("greet")
def polite(name, punctuation="."):
    print(f"Good day, {name}{punctuation}")


@emitter.on("greet", once=True)
def shy(name, **_):
    print(f"...{name}...")


emitter.on("greet", lambda *a, **k: print("args", a, k))
emitter.emit("greet", "Ann")
emitter.emit("greet", "Bob", punctuation="!")
print(emitter.off("greet", polite), emitter.off("greet", shy))
emitter.on("greet", lambda name: 1 / 0)
emitter.on("greet", lambda: None)
try:
    emitter.emit("greet", "Cid")
except* ZeroDivisionError as group:
    print("zero:", group.exceptions)
except* TypeError as group:
    print("type:", [str(e) for e in group.exceptions])
emitter.emit("nothing", 1, 2)
