# SPDX-License-Identifier: GPL-3.0-or-later
# Keys of the simulated Redis and their lifetime, and the commands on strings.
from time import monotonic
from _redis_errors import DataError, ResponseError

__all__ = ["*"]

WRONG_TYPE = "WRONGTYPE Operation against a key holding the wrong kind of value"
NOT_AN_INTEGER = "value is not an integer or out of range"
NOT_A_FLOAT = "value is not a valid float"


def encode(value):
    if isinstance(value, bytes):
        return value
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        kind = type(value).__name__
        raise DataError(f"Invalid input of type: {kind!r}. Convert to a bytes, string, int or float first.")
    return (value if isinstance(value, str) else repr(value)).encode()


def _number(text):
    return f"{text:.17g}".encode() if text != int(text) else str(int(text)).encode()


def part_of(values, start, end):
    size = len(values)
    start = max(start + size, 0) if start < 0 else start
    end = end + size if end < 0 else end
    return values[start:end + 1]


def _like(name, pattern):
    """Redis' patterns: *, ? and [abc]."""
    if not pattern:
        return not name
    if pattern[0] == "*":
        return any(_like(name[place:], pattern[1:]) for place in range(len(name) + 1))
    if not name:
        return False
    if pattern[0] == "[" and "]" in pattern:
        choice, _, rest = pattern[1:].partition("]")
        return name[0] in choice and _like(name[1:], rest)
    return pattern[0] in ("?", name[0]) and _like(name[1:], pattern[1:])


class Sorted(dict):
    pass


class Keys:
    def __init__(self):
        self._values, self._ends = {}, {}

    # ---- keys

    def _get(self, name, kind):
        key = encode(name)
        if key in self._ends and self._ends[key] <= monotonic():
            del self._values[key], self._ends[key]
        value = self._values.get(key)
        if value is not None and not isinstance(value, kind):
            raise ResponseError(WRONG_TYPE)
        return value

    def _make(self, name, kind):
        value = self._get(name, kind)
        if value is None:
            value = self._values[encode(name)] = kind()
        return value

    def _drop_if_empty(self, name):
        key = encode(name)
        if not self._values.get(key, True):
            del self._values[key]
            self._ends.pop(key, None)

    def ping(self):
        return True

    def delete(self, *names):
        found = 0
        for name in names:
            if self._get(name, object) is not None:
                found += 1
                del self._values[encode(name)]
                self._ends.pop(encode(name), None)
        return found

    unlink = delete

    def exists(self, *names):
        return sum(self._get(name, object) is not None for name in names)

    def expire(self, name, time):
        seconds = time.total_seconds() if hasattr(time, "total_seconds") else time
        if self._get(name, object) is None:
            return False
        self._ends[encode(name)] = monotonic() + seconds
        return True

    def pexpire(self, name, time):
        return self.expire(name, time.total_seconds() if hasattr(time, "total_seconds") else time / 1000)

    def _left(self, name, scale):
        if self._get(name, object) is None:
            return -2
        end = self._ends.get(encode(name))
        return -1 if end is None else round((end - monotonic()) * scale)

    def ttl(self, name):
        return self._left(name, 1)

    def pttl(self, name):
        return self._left(name, 1000)

    def persist(self, name):
        return self._get(name, object) is not None and self._ends.pop(encode(name), None) is not None

    def keys(self, pattern="*"):
        pattern = encode(pattern).decode()
        return [key for key in list(self._values) if self._get(key, object) is not None and _like(key.decode(), pattern)]

    def type(self, name):
        value = self._get(name, object)
        kinds = {bytes: b"string", list: b"list", dict: b"hash", set: b"set", Sorted: b"zset"}
        return b"none" if value is None else kinds[type(value)]

    def rename(self, src, dst):
        if self._get(src, object) is None:
            raise ResponseError("no such key")
        self._values[encode(dst)] = self._values.pop(encode(src))
        return True

    def dbsize(self):
        return len(self.keys())

    def flushdb(self, asynchronous=False):
        self._values.clear()
        self._ends.clear()
        return True

    # ---- strings

    def get(self, name):
        return self._get(name, bytes)

    def set(self, name, value, ex=None, px=None, nx=False, xx=False, keepttl=False, get=False, exat=None, pxat=None):
        old, value = self._get(name, bytes if get else object), encode(value)
        if (nx and old is not None) or (xx and old is None):
            return old if get else None
        self._values[encode(name)] = value
        if not keepttl:
            self._ends.pop(encode(name), None)
        if ex is not None:
            self.expire(name, ex)
        if px is not None:
            self.pexpire(name, px)
        return old if get else True

    def setex(self, name, time, value):
        return self.set(name, value, ex=time)

    def setnx(self, name, value):
        return bool(self.set(name, value, nx=True))

    def getset(self, name, value):
        return self.set(name, value, get=True)

    def getdel(self, name):
        value = self.get(name)
        self.delete(name)
        return value

    def mset(self, mapping):
        for name, value in mapping.items():
            self.set(name, value)
        return True

    def mget(self, keys, *args):
        names = [*(keys if isinstance(keys, (list, tuple)) else [keys]), *args]
        return [value if isinstance(value, bytes) else None for value in (self._get(name, object) for name in names)]

    def incrby(self, name, amount=1):
        try:
            number = int(self.get(name) or b"0") + amount
        except ValueError:
            raise ResponseError(NOT_AN_INTEGER) from None
        self.set(name, number, keepttl=True)
        return number

    incr = incrby

    def decrby(self, name, amount=1):
        return self.incrby(name, -amount)

    decr = decrby

    def incrbyfloat(self, name, amount=1.0):
        try:
            number = float(self.get(name) or b"0") + amount
        except ValueError:
            raise ResponseError(NOT_A_FLOAT) from None
        self.set(name, _number(number), keepttl=True)
        return number

    def append(self, key, value):
        self.set(key, (self.get(key) or b"") + encode(value), keepttl=True)
        return len(self.get(key))

    def strlen(self, name):
        return len(self.get(name) or b"")
