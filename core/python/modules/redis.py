# SPDX-License-Identifier: GPL-3.0-or-later
# redis-py on the simulated server: each command is a round trip for which its thread stands still.
import _redis_store as _server
from _closing import Closing as _Closing
from _redis_pubsub import PubSub
import redis.exceptions as exceptions
from redis.exceptions import (AuthenticationError, ConnectionError, DataError, RedisError, ResponseError, TimeoutError)

__all__ = [
    "AuthenticationError", "ConnectionError", "ConnectionPool", "DataError", "Redis", "RedisError", "ResponseError",
    "StrictRedis", "TimeoutError", "asyncio", "exceptions", "from_url", "__version__",
]

__version__ = "5.0.4"


class ConnectionPool:
    def __init__(self, host="localhost", port=6379, db=0, decode_responses=False, max_connections=None, **options):
        self.options = {"host": host, "port": port, "db": db, "decode_responses": decode_responses}

    @classmethod
    def from_url(cls, url, **options):
        return cls(**_parts(url), **options)

    def disconnect(self):
        pass


def _parts(url):
    scheme, _, rest = url.partition("://")
    if scheme not in ("redis", "rediss", "unix"):
        raise ValueError("Redis URL must specify one of the following schemes (redis://, rediss://, unix://)")
    place, _, db = rest.rpartition("@")[2].partition("/")
    host, _, port = place.partition(":")
    return {"host": host or "localhost", "port": int(port or 6379), "db": int(db or 0)}


class Client:
    """What the clients of both kinds, blocking and awaited, share."""

    def __init__(self, host="localhost", port=6379, db=0, password=None, socket_timeout=None, decode_responses=False,
                 connection_pool=None, **options):
        if connection_pool is not None:
            given = connection_pool.options
            host, port, db, decode_responses = given["host"], given["port"], given["db"], given["decode_responses"]
        self._host, self._port, self._db = host, port, db
        self._decodes = decode_responses
        self._store = _server.store(host, port, db)

    def __repr__(self):
        kind = type(self)
        return (f"<{kind.__module__}.{kind.__qualname__}(<redis.connection.ConnectionPool(<redis.connection.Connection("
                f"host={self._host},port={self._port},db={self._db})>)>)>")

    @classmethod
    def from_url(cls, url, **options):
        return cls(**_parts(url), **options)

    def _ask(self, command, arguments):
        return _server.place().submit(_server.label_of(command, arguments), _server.ROUND_TRIP)

    def _do(self, command, arguments, options):
        result = getattr(self._store, command)(*arguments, **options)
        return _server.decoded(result) if self._decodes else result

    def _shown(self, item):
        return _server.decoded(item) if self._decodes else item


class Redis(_Closing, Client):
    __module__ = "redis.client"

    def close(self):
        pass

    def _block(self, name, keys, timeout, from_left):
        self._ask(name, (keys,)).wait(f"redis.{name}()")
        item, waiter = self._store.block(keys, from_left)
        if waiter is not None:
            if not waiter.signal.wait(f"redis.{name}({keys!r})", timeout or None):
                self._store.give_up(waiter)
            item = waiter.item
        return self._shown(item)

    def blpop(self, keys, timeout=0):
        return self._block("blpop", keys, timeout, True)

    def brpop(self, keys, timeout=0):
        return self._block("brpop", keys, timeout, False)

    def scan_iter(self, match=None, count=None):
        yield from self.keys("*" if match is None else match)

    def pipeline(self, transaction=True, shard_hint=None):
        return Pipeline(self)

    def pubsub(self, **options):
        return PubSub(self, **options)


class Pipeline:
    """Commands that are sent together: one round trip, nobody's commands in between."""

    __module__ = "redis.client"

    def __init__(self, client):
        self._client, self._commands = client, []

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self._commands = []

    def __len__(self):
        return len(self._commands)

    def _run(self):
        commands, self._commands = self._commands, []
        return [self._client._do(*command) for command in commands]

    def execute(self, raise_on_error=True):
        self._client._ask("pipeline", (len(self._commands),)).wait("pipeline.execute()")
        return self._run()


def _command(name):
    def command(self, *arguments, **options):
        shown = _server.label_of(name, arguments).partition(" ")[2]
        self._ask(name, arguments).wait(f"redis.{name}({shown})")
        return self._do(name, arguments, options)
    command.__name__ = command.__qualname__ = name
    return command


def _queued(name):
    def command(self, *arguments, **options):
        self._commands.append((name, arguments, options))
        return self
    command.__name__ = command.__qualname__ = name
    return command


for _name in _server.COMMANDS:
    setattr(Redis, _name, _command(_name))
    setattr(Pipeline, _name, _queued(_name))

StrictRedis = Redis


def from_url(url, **options):
    return Redis.from_url(url, **options)
