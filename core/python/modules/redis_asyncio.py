# SPDX-License-Identifier: GPL-3.0-or-later
# The awaited client: a round trip leaves the loop free.
import _redis_store as _server
import asyncio
import redis as _redis
from _closing import AsyncClosing as _AsyncClosing
from _redis_pubsub import Listener
from redis.exceptions import ConnectionError, DataError, RedisError, ResponseError, TimeoutError

__all__ = [
    "ConnectionError", "ConnectionPool", "DataError", "Redis", "RedisError", "ResponseError", "StrictRedis",
    "TimeoutError", "from_url",
]

ConnectionPool = _redis.ConnectionPool


class Redis(_AsyncClosing, _redis.Client):
    __module__ = "redis.asyncio.client"

    async def aclose(self):
        pass

    close = aclose

    async def _block(self, name, keys, timeout, from_left):
        await self._ask(name, (keys,)).future(f"redis.{name}()")
        item, waiter = self._store.block(keys, from_left)
        if waiter is not None:
            try:
                async with asyncio.timeout(timeout or None):
                    await waiter.signal.future(f"redis.{name}({keys!r})")
            except asyncio.TimeoutError:
                pass
            finally:
                self._store.give_up(waiter)
            item = waiter.item
        return self._shown(item)

    async def blpop(self, keys, timeout=0):
        return await self._block("blpop", keys, timeout, True)

    async def brpop(self, keys, timeout=0):
        return await self._block("brpop", keys, timeout, False)

    async def scan_iter(self, match=None, count=None):
        for key in await self.keys("*" if match is None else match):
            yield key

    def pipeline(self, transaction=True, shard_hint=None):
        return Pipeline(self)

    def pubsub(self, **options):
        return PubSub(self, **options)


class PubSub(_AsyncClosing, Listener):
    __module__ = "redis.asyncio.client"

    async def aclose(self):
        self._subscriber.close()

    close = reset = aclose

    async def _change(self, kind, names, handlers):
        names, exchange, label = self._asked(kind, names, handlers)
        await exchange.future(label)
        self._subscriber.change(kind, names, handlers)

    async def subscribe(self, *args, **handlers):
        await self._change("subscribe", args, handlers)

    async def psubscribe(self, *args, **handlers):
        await self._change("psubscribe", args, handlers)

    async def unsubscribe(self, *args):
        await self._change("unsubscribe", args, {})

    async def punsubscribe(self, *args):
        await self._change("punsubscribe", args, {})

    async def _handled(self, message, ignore_subscribe_messages=False):
        handler = self._subscriber.handler_of(message)
        if not asyncio.iscoroutinefunction(handler):
            return self.handle_message(message, ignore_subscribe_messages)
        await handler(self._client._shown(message))

    async def get_message(self, ignore_subscribe_messages=False, timeout=0.0):
        if not self._subscriber.messages and (timeout is None or timeout > 0):
            try:
                async with asyncio.timeout(timeout):
                    await self._subscriber.signal().future("pubsub.get_message()")
            except asyncio.TimeoutError:
                pass
        message = self._take()
        return None if message is None else await self._handled(message, ignore_subscribe_messages)

    async def listen(self):
        while self.subscribed or self._subscriber.messages:
            if not self._subscriber.messages:
                await self._subscriber.signal().future("pubsub.listen()")
            message = await self._handled(self._take())
            if message is not None:
                yield message


class Pipeline(_redis.Pipeline):
    __module__ = "redis.asyncio.client"

    async def __aenter__(self):
        return self

    async def __aexit__(self, *error):
        self._commands = []

    async def execute(self, raise_on_error=True):
        await self._client._ask("pipeline", (len(self._commands),)).future("pipeline.execute()")
        return self._run()


def _command(name):
    async def command(self, *arguments, **options):
        shown = _server.label_of(name, arguments).partition(" ")[2]
        await self._ask(name, arguments).future(f"redis.{name}({shown})")
        return self._do(name, arguments, options)
    command.__name__ = command.__qualname__ = name
    return command


for _name in _server.COMMANDS:
    setattr(Redis, _name, _command(_name))

StrictRedis = Redis


def from_url(url, **options):
    return Redis.from_url(url, **options)
