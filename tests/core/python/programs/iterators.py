class It:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n == 0: raise StopIteration
        self.n -= 1
        return self.n
print(list(It(3)), sum(It(4)), 2 in It(5), [*It(2)], dict(enumerate(It(2))))
a, b = It(2); print(a, b)
class Seq:
    def __getitem__(self, i):
        if i > 3: raise IndexError
        return i * 10
print(list(Seq()), 20 in Seq())
print(list(zip([1, 2, 3], "ab")), list(map(lambda a, b: a + b, [1, 2], [3, 4])), list(reversed([1, 2])), sorted("bca", reverse=True), list(range(10, 0, -3)), list(enumerate("ab", 1)))
for bad in (lambda: iter(5), lambda: next([]), lambda: [x for x in 5]):
    try: bad()
    except TypeError as e: print(e)
class BadIter:
    def __iter__(self): return 5
try: list(BadIter())
except TypeError as e: print(e)
it = iter([1, 2, 3]); print(next(it), list(it), next(it, None))
print(list(iter(lambda c=[0]: c.__setitem__(0, c[0] + 1) or c[0], 4)))
def yf():
    x = yield from It(2)
    print("x", x)
print(list(yf()))
