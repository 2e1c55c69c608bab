# SPDX-License-Identifier: GPL-3.0-or-later
# A Redis server in memory: databases of keys, and what each command does to them. One command at a time, as the real one;
# each client's round trip takes a millisecond. Who waits in BLPOP is served by whoever pushes, first come first served.
import _outside
from _redis_channels import Channels
from _redis_keys import Keys, Sorted, encode, part_of
from _redis_errors import DataError, ResponseError

__all__ = ["*"]

ROUND_TRIP = 0.001


_place = []


def place():
    if not _place:
        _place.append(_outside.Place("Redis", "redis-server", 1))
    return _place[0]


class Waiter:
    """Somebody in BLPOP: the signal comes with (key, value)."""

    def __init__(self, keys, from_left):
        self.keys, self.from_left, self.item = keys, from_left, None
        self.signal = _outside.Signal()


class Store(Keys):
    def __init__(self, channels):
        super().__init__()
        self._waiters, self.channels = [], channels

    # ---- channels

    def publish(self, channel, message):
        return self.channels.publish(channel, message)

    def pubsub_channels(self, pattern="*"):
        return self.channels.names(pattern)

    def pubsub_numsub(self, *args):
        return [(encode(channel), self.channels.count(channel)) for channel in args]

    # ---- lists

    def _serve(self, name):
        """What has been pushed goes to those who wait for it."""
        key = encode(name)
        for waiter in list(self._waiters):
            values = self._get(name, list)
            if not values:
                return
            if key in waiter.keys:
                self._waiters.remove(waiter)
                waiter.item = (key, values.pop(0 if waiter.from_left else -1))
                self._drop_if_empty(name)
                waiter.signal.finish()

    def lpush(self, name, *values):
        found = self._make(name, list)
        for value in values:
            found.insert(0, encode(value))
        size = len(found)
        self._serve(name)
        return size

    def rpush(self, name, *values):
        found = self._make(name, list)
        found.extend(encode(value) for value in values)
        size = len(found)
        self._serve(name)
        return size

    def _pop(self, name, count, place):
        found = self._get(name, list)
        if not found:
            return None
        taken = [found.pop(place) for _ in range(min(1 if count is None else count, len(found)))]
        self._drop_if_empty(name)
        return taken[0] if count is None else taken

    def lpop(self, name, count=None):
        return self._pop(name, count, 0)

    def rpop(self, name, count=None):
        return self._pop(name, count, -1)

    def block(self, keys, from_left):
        """(key, value), or a waiter that will get one."""
        names = [encode(key) for key in (keys if isinstance(keys, (list, tuple)) else [keys])]
        for name in names:
            value = self._pop(name, None, 0 if from_left else -1)
            if value is not None:
                return (name, value), None
        self._waiters.append(Waiter(names, from_left))
        return None, self._waiters[-1]

    def give_up(self, waiter):
        if waiter in self._waiters:
            self._waiters.remove(waiter)

    def rpoplpush(self, src, dst):
        value = self.rpop(src)
        if value is not None:
            self.lpush(dst, value)
        return value

    def llen(self, name):
        return len(self._get(name, list) or [])

    def lindex(self, name, index):
        found = self._get(name, list) or []
        return found[index] if -len(found) <= index < len(found) else None

    def lrange(self, name, start, end):
        return part_of(self._get(name, list) or [], start, end)

    def ltrim(self, name, start, end):
        found = self._get(name, list)
        if found is not None:
            found[:] = part_of(found, start, end)
            self._drop_if_empty(name)
        return True

    def lset(self, name, index, value):
        found = self._get(name, list)
        if found is None:
            raise ResponseError("no such key")
        if not -len(found) <= index < len(found):
            raise ResponseError("index out of range")
        found[index] = encode(value)
        return True

    def lrem(self, name, count, value):
        found, value, removed = self._get(name, list) or [], encode(value), 0
        while value in found and (count == 0 or removed < abs(count)):
            place = found.index(value) if count >= 0 else len(found) - 1 - found[::-1].index(value)
            del found[place]
            removed += 1
        self._drop_if_empty(name)
        return removed

    # ---- hashes

    def hset(self, name, key=None, value=None, mapping=None, items=None):
        pairs = dict(mapping or {})
        if key is not None:
            pairs[key] = value
        if not pairs:
            raise DataError("'hset' with no key value pairs")
        found = self._make(name, dict)
        size = len(found)
        for field, each in pairs.items():
            found[encode(field)] = encode(each)
        return len(found) - size

    def hmset(self, name, mapping):
        self.hset(name, mapping=mapping)
        return True

    def hsetnx(self, name, key, value):
        return 0 if self.hexists(name, key) else self.hset(name, key, value)

    def hget(self, name, key):
        return (self._get(name, dict) or {}).get(encode(key))

    def hmget(self, name, keys, *args):
        fields = [*(keys if isinstance(keys, (list, tuple)) else [keys]), *args]
        return [self.hget(name, field) for field in fields]

    def hgetall(self, name):
        return dict(self._get(name, dict) or {})

    def hdel(self, name, *keys):
        found = self._get(name, dict) or {}
        removed = sum(found.pop(encode(key), None) is not None for key in keys)
        self._drop_if_empty(name)
        return removed

    def hexists(self, name, key):
        return encode(key) in (self._get(name, dict) or {})

    def hkeys(self, name):
        return list(self._get(name, dict) or {})

    def hvals(self, name):
        return list((self._get(name, dict) or {}).values())

    def hlen(self, name):
        return len(self._get(name, dict) or {})

    def hincrby(self, name, key, amount=1):
        try:
            number = int(self.hget(name, key) or b"0") + amount
        except ValueError:
            raise ResponseError("hash value is not an integer") from None
        self.hset(name, key, number)
        return number

    # ---- sets

    def sadd(self, name, *values):
        found = self._make(name, set)
        size = len(found)
        found.update(encode(value) for value in values)
        return len(found) - size

    def srem(self, name, *values):
        found = self._get(name, set) or set()
        size = len(found)
        found.difference_update([encode(value) for value in values])
        removed = size - len(found)
        self._drop_if_empty(name)
        return removed

    def smembers(self, name):
        return set(self._get(name, set) or ())

    def sismember(self, name, value):
        return int(encode(value) in (self._get(name, set) or ()))

    def scard(self, name):
        return len(self._get(name, set) or ())

    # ---- sorted sets

    def zadd(self, name, mapping, nx=False, xx=False):
        found = self._make(name, Sorted)
        size = len(found)
        for member, score in mapping.items():
            if not (nx and encode(member) in found) and not (xx and encode(member) not in found):
                found[encode(member)] = float(score)
        return len(found) - size

    def zrange(self, name, start, end, desc=False, withscores=False):
        ordered = sorted((self._get(name, Sorted) or {}).items(), key=lambda item: (item[1], item[0]), reverse=desc)
        return [item if withscores else item[0] for item in part_of(ordered, start, end)]

    def zrevrange(self, name, start, end, withscores=False):
        return self.zrange(name, start, end, desc=True, withscores=withscores)

    def zscore(self, name, value):
        return (self._get(name, Sorted) or {}).get(encode(value))

    def zincrby(self, name, amount, value):
        found = self._make(name, Sorted)
        found[encode(value)] = found.get(encode(value), 0.0) + amount
        return found[encode(value)]

    def zrem(self, name, *values):
        found = self._get(name, Sorted) or {}
        removed = sum(found.pop(encode(value), None) is not None for value in values)
        self._drop_if_empty(name)
        return removed

    def zcard(self, name):
        return len(self._get(name, Sorted) or {})

    def zrank(self, name, value):
        members = self.zrange(name, 0, -1)
        return members.index(encode(value)) if encode(value) in members else None


COMMANDS = [name for name in [*vars(Keys), *vars(Store)] if not name.startswith("_") and name not in ("block", "give_up")]

_stores, _channels = {}, {}


def store(host, port, db):
    if (host, port, db) not in _stores:
        _stores[host, port, db] = Store(_channels.setdefault((host, port), Channels()))
    return _stores[host, port, db]


def label_of(command, arguments):
    """A command as a lane shows it: "GET counter"."""
    first = arguments[0] if arguments and isinstance(arguments[0], (str, int)) else ""
    return f"{command.upper()} {first}".rstrip()


def decoded(value):
    """As decode_responses wants it."""
    if isinstance(value, bytes):
        return value.decode()
    if isinstance(value, (list, tuple, set)):
        return type(value)(decoded(each) for each in value)
    if isinstance(value, dict):
        return {decoded(key): decoded(each) for key, each in value.items()}
    return value
