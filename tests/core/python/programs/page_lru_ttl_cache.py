# Caches with a size, with a time to live on a clock of one's own, and decorators that use them.
from collections import OrderedDict
from functools import wraps, lru_cache, partial
class Clock:
    def __init__(self): self.now = 0
    def __call__(self): return self.now
    def tick(self, n=1): self.now += n
class Cache:
    def __init__(self, size=3, ttl=None, clock=None): self.size, self.ttl, self.clock, self._data, self.hits, self.misses = size, ttl, clock, OrderedDict(), 0, 0
    def __getitem__(self, key):
        value, expires = self._data[key]
        if expires is not None and self.clock() >= expires: del self._data[key]; raise KeyError(key)
        self._data.move_to_end(key)
        return value
    def __setitem__(self, key, value):
        self._data[key] = value, None if self.ttl is None else self.clock() + self.ttl
        self._data.move_to_end(key)
        while len(self._data) > self.size: self._data.popitem(last=False)
    def __contains__(self, key):
        try: self[key]
        except KeyError: return False
        return True
    def __len__(self): return len(self._data)
    def __repr__(self): return f"Cache({', '.join(map(str, self._data))})"
    def __call__(self, function):
        @wraps(function)
        def cached(*args, **kwargs):
            key = args, tuple(sorted(kwargs.items()))
            try: result = self[key]; self.hits += 1
            except KeyError: self.misses += 1; result = self[key] = function(*args, **kwargs)
            return result
        cached.cache = self
        return cached
clock = Clock()
c = Cache(2); c["a"], c["b"] = 1, 2; c["a"]; c["c"] = 3
print(c, "b" in c, "a" in c, len(c))
@Cache(10, ttl=5, clock=clock)
def slow(x, *, factor=1):
    """Takes its time."""
    clock.tick(1); return x * factor
print(slow(1), slow(1), slow(1, factor=2), clock.now, slow.cache.hits, slow.cache.misses, slow.__name__, slow.__doc__, slow.__wrapped__(3)); clock.tick(10); print(slow(1), clock.now, slow.cache.misses)
@lru_cache(maxsize=2)
def f(x): print("computing", x); return -x
print(f(1), f(2), f(1), f(3), f(2), f.cache_info(), f.cache_parameters()); f.cache_clear(); print(f.cache_info().currsize)
p = partial(int, base=2); print(p("101"), p.func, p.args, p.keywords, partial(print, "a", sep="-")("b"))
d = OrderedDict(a=1, b=2, c=3); d.move_to_end("a"); d.move_to_end("c", last=False); print(d, d.popitem(), d.popitem(last=False), d == {"b": 2}, OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), list(reversed(OrderedDict(x=1, y=2))))
