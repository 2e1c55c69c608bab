# Every built-in function with ordinary, odd and wrong arguments.

def chk(f, *a, **k):
    try: print(f.__name__ if hasattr(f,'__name__') else f, f(*a, **k))
    except Exception as e: print(type(e).__name__, e)
chk(round, 2.5); chk(round, 2.675, 2); chk(round, 1234, -2); chk(round, -0.5); chk(round, 'x')
chk(divmod, -7, 2); chk(divmod, 7.5, -2); chk(pow, 2, 10, 1000); chk(pow, 2, -1); chk(pow, 3, -1, 7); chk(pow, 0, -1)
chk(int, '0x1f', 16); chk(int, ' 12_3 '); chk(int, '1__2'); chk(int, 3.9); chk(int, -3.9); chk(int, float('nan')); chk(int, 'z', 36); chk(int, '0b101', 0)
chk(float, '1e400'); chk(float, ' -inf '); chk(float, '1_000.5'); chk(float, 'abc'); chk(float, None)
chk(bool, []); chk(bool, 'a'); chk(str, b'abc', 'utf-8'); chk(str, b'abc'); chk(str, 5)
chk(list, 'abc'); chk(tuple, range(3)); chk(dict, [(1,2)], a=3); chk(dict, [1]); chk(set, 'aab') if False else None
chk(max, [1,5,2]); chk(max, []); chk(max, [], default=3); chk(max, 'a', 'bb', key=len); chk(min, 3, 1, 2); chk(max, 1)
chk(sum, [1,2,3], 10); chk(sum, ['a']); chk(sum, [[1],[2]], []); chk(sum, [0.1]*10); chk(sum, ['a'], '')
chk(sum, [1], b'x'); chk(sum, [b'x'], b''); chk(sum, [1], bytearray()); chk(sum, 5, 'x'); chk(sum, 5, b''); chk(sum, [b'x'])
chk(any, []); chk(all, []); chk(sorted, [3,1,2], reverse=True); chk(sorted, ['b','A'], key=str.lower); chk(sorted, [1,'a'])
chk(abs, -3); chk(abs, -3.5); chk(abs, 'x'); chk(len, 5); chk(iter, 5); chk(next, iter([])); chk(next, iter([]), 'd')
chk(chr, 8364); chk(chr, -1); chk(chr, 0x110000); chk(ord, 'é'); chk(ord, 'ab'); chk(hex, 255); chk(oct, -8); chk(bin, 10); chk(hex, 1.5)
chk(ascii, 'é\n'); chk(repr, 'it\'s'); chk(format, 3.14159, '.2f'); chk(format, 'a', '>5'); chk(format, 5, 'x'); chk(format, 5, 'q')
chk(isinstance, 5, (str, int)); chk(isinstance, 5, 'a'); chk(issubclass, bool, int); chk(callable, len); chk(type, 5)
chk(getattr, 5, 'nope', 'dflt'); chk(getattr, 5, 'nope'); chk(hasattr, [], 'append'); chk(vars)
chk(enumerate, 5); print(list(enumerate('ab', 1)), list(zip('ab', [1,2,3])), list(map(lambda a, b: a+b, [1,2],[3,4])), list(filter(None, [0,1,'',2])), list(reversed([1,2,3])))
try: list(zip([1],[1,2],strict=True))
except ValueError as e: print(e)
print(slice(1,2,3), slice(5).stop, range(5)[1:3], range(10,0,-3)[-1], 5 in range(10), range(3) == range(0,3,1), hash(1) == hash(1.0))
print(id(None) == id(None), type(id(1)), hash('a') == hash('a'))
print(object(), ) if False else None
print(*[1,2], sep='-', end='!\n')
print(globals()['__name__'], __name__, __doc__)
def f(x, *, y=2): return locals()
print(f(1))
print(type(NotImplemented), type(...), None.__class__, Ellipsis)
class P:
    def __init__(self): self._v = 1
    @property
    def v(self):
        "doc"
        return self._v
    @v.setter
    def v(self, x): self._v = x
    @v.deleter
    def v(self): print('del')
    @staticmethod
    def s(a): return a
    @classmethod
    def c(cls): return cls.__name__
p = P(); p.v = 5; print(p.v, P.v.__doc__, P.s(3), p.c()); del p.v
try: P().q
except AttributeError as e: print(e, e.name, e.obj.__class__.__name__)
globals()['dyn'] = 7
print(dyn)
globals().update(dyn2=8)
print(dyn2)
def setg(): globals()['dyn3'] = 9
setg(); print(dyn3)
g = globals(); late = 5; print(g['late']); del g['late']; print('late' in globals())
for name in ('alpha', 'beta'): globals()[name] = name.upper()
print(alpha, beta)
print(sorted(k for k in vars() if k in ('alpha', 'p')))
locals()['viaLocals'] = 3
print(viaLocals)
