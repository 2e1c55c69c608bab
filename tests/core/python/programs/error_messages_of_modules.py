# What modules say to wrong arguments; enums of bytes; caching without a __dict__.
import itertools, statistics, datetime, enum, functools
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: itertools.product([1], foo=2))
t(lambda: itertools.zip_longest([1], foo=2))
t(lambda: float.fromhex(5))
t(lambda: statistics.variance([1e200, -1e200]))
t(lambda: datetime.timedelta(days=10**10))
t(lambda: datetime.timedelta(days=10**9))
class E(bytes, enum.Enum):
    A = b'x'
    B = (b'yz',)
print(E.A, E.A.value, E.B.value, E.A == b'x', len(E.A), E(b'x'))
class C:
    __slots__ = ('a',)
    @functools.cached_property
    def v(self): return 1
t(lambda: C().v)
