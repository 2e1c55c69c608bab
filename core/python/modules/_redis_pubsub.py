# SPDX-License-Identifier: GPL-3.0-or-later
# redis-py's PubSub, as the blocking client has it and, with its own ways of waiting, the awaited one.
import _redis_channels as _channels
import threading
from _closing import Closing
from _redis_errors import PubSubError

__all__ = ["*"]


class Listener:
    """What both kinds share."""

    def __init__(self, client, ignore_subscribe_messages=False):
        self._client, self.ignore_subscribe_messages = client, ignore_subscribe_messages
        self._subscriber = _channels.Subscriber(client._store.channels)

    @property
    def subscribed(self):
        return self._subscriber.is_subscribed

    def _asked(self, kind, names, handlers):
        """The names one by one, the exchange with the server, and what to call it."""
        names = [name for each in names for name in (each if isinstance(each, (list, tuple, set)) else [each])]
        everything = (*names, *handlers)
        return names, self._client._ask(kind, everything), f"pubsub.{kind}({', '.join(map(str, everything))})"

    def handle_message(self, message, ignore_subscribe_messages=False):
        """The message as the program sees it; None when a handler got it, or nobody wants to know."""
        handler = self._subscriber.handler_of(message)
        message = self._client._shown(message)
        if message["type"] in _channels.KINDS:
            return None if self.ignore_subscribe_messages or ignore_subscribe_messages else message
        if handler is None:
            return message
        handler(message)

    def _take(self):
        return self._subscriber.messages.pop(0) if self._subscriber.messages else None


class PubSub(Closing, Listener):
    __module__ = "redis.client"

    def close(self):
        self._subscriber.close()

    reset = close

    def _change(self, kind, names, handlers):
        names, exchange, label = self._asked(kind, names, handlers)
        exchange.wait(label)
        self._subscriber.change(kind, names, handlers)

    def subscribe(self, *args, **handlers):
        self._change("subscribe", args, handlers)

    def psubscribe(self, *args, **handlers):
        self._change("psubscribe", args, handlers)

    def unsubscribe(self, *args):
        self._change("unsubscribe", args, {})

    def punsubscribe(self, *args):
        self._change("punsubscribe", args, {})

    def get_message(self, ignore_subscribe_messages=False, timeout=0.0):
        if not self.subscribed and not self._subscriber.messages:
            return None
        if not self._subscriber.messages and (timeout is None or timeout > 0):
            self._subscriber.signal().wait("pubsub.get_message()", timeout)
        message = self._take()
        return None if message is None else self.handle_message(message, ignore_subscribe_messages)

    def listen(self):
        while self.subscribed or self._subscriber.messages:
            if not self._subscriber.messages:
                self._subscriber.signal().wait("pubsub.listen()")
            message = self.handle_message(self._take())
            if message is not None:
                yield message

    def run_in_thread(self, sleep_time=0.0, daemon=False, exception_handler=None):
        for names in (self._subscriber.channels, self._subscriber.patterns):
            for name, handler in names.items():
                if handler is None:
                    raise PubSubError(f"Channel: '{self._client._shown(name)}' has no handler registered")
        thread = PubSubWorkerThread(self, daemon, exception_handler)
        thread.start()
        return thread


class PubSubWorkerThread(threading.Thread):
    __module__ = "redis.client"

    def __init__(self, pubsub, daemon, exception_handler):
        super().__init__(daemon=daemon)
        self._pubsub, self._on_error, self._runs = pubsub, exception_handler, True

    def run(self):
        subscriber = self._pubsub._subscriber
        while self._runs:
            if not subscriber.messages:
                subscriber.signal().wait("pubsub.get_message()")
                continue
            try:
                self._pubsub.get_message(ignore_subscribe_messages=True)
            except BaseException as error:
                if self._on_error is None:
                    raise
                self._on_error(error, self._pubsub, self)
        self._pubsub.close()

    def stop(self):
        self._runs = False
        self._pubsub._subscriber.wake()
