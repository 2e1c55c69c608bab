# SPDX-License-Identifier: GPL-3.0-or-later
# Publish and subscribe on the simulated Redis. A message goes to whoever is subscribed when it is published, and is there at
# once; it waits in the subscriber's line until that one looks. Nobody keeps it for those who come later.
import _outside
from _redis_keys import _like, encode

__all__ = ["*"]

KINDS = {"subscribe": False, "unsubscribe": False, "psubscribe": True, "punsubscribe": True}


class Channels:
    """Of one server, whatever the database."""

    def __init__(self):
        self._subscribers = []

    def add(self, subscriber):
        if subscriber not in self._subscribers:
            self._subscribers.append(subscriber)

    def remove(self, subscriber):
        if subscriber in self._subscribers:
            self._subscribers.remove(subscriber)

    def publish(self, channel, message):
        channel, message = encode(channel), encode(message)
        return sum(each.receive(channel, message) for each in list(self._subscribers))

    def names(self, pattern="*"):
        known = dict.fromkeys(name for each in self._subscribers for name in each.channels)
        return [name for name in known if _like(name.decode(), pattern)]

    def count(self, channel):
        return sum(encode(channel) in each.channels for each in self._subscribers)


class Subscriber:
    """One connection that listens: what it is subscribed to, with the handler for each, and what has come."""

    def __init__(self, channels):
        self._server, self.channels, self.patterns, self.messages, self._signal = channels, {}, {}, [], None

    @property
    def is_subscribed(self):
        return bool(self.channels or self.patterns)

    def change(self, kind, names, handlers):
        known = self.patterns if KINDS[kind] else self.channels
        wanted = {encode(name): handler for name, handler in handlers.items()}
        wanted = {**dict.fromkeys(map(encode, names)), **wanted}
        if kind.endswith("unsubscribe"):
            for name in list(known) if not wanted else wanted:
                known.pop(name, None)
                self._put(kind, None, name, len(self.channels) + len(self.patterns))
        else:
            self._server.add(self)
            for name, handler in wanted.items():
                known[name] = handler
                self._put(kind, None, name, len(self.channels) + len(self.patterns))
        if not self.is_subscribed:
            self._server.remove(self)

    def receive(self, channel, message):
        """How many copies it got: one for its channel, one for each pattern."""
        copies = 0
        if channel in self.channels:
            copies += self._put("message", None, channel, message)
        for pattern in self.patterns:
            if _like(channel.decode(), pattern.decode()):
                copies += self._put("pmessage", pattern, channel, message)
        return copies

    def _put(self, kind, pattern, channel, data):
        self.messages.append({"type": kind, "pattern": pattern, "channel": channel, "data": data})
        self.wake()
        return 1

    def handler_of(self, message):
        if message["type"] == "pmessage":
            return self.patterns.get(message["pattern"])
        return self.channels.get(message["channel"]) if message["type"] == "message" else None

    def signal(self):
        """Comes with the next message."""
        self._signal = _outside.Signal()
        return self._signal

    def wake(self):
        signal, self._signal = self._signal, None
        if signal is not None:
            signal.finish()

    def close(self):
        self.channels, self.patterns, self.messages = {}, {}, []
        self._server.remove(self)
