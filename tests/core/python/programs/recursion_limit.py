def f(n): return f(n + 1)
try: f(0)
except RecursionError as e: print(e)
def depth(n): return 0 if n == 0 else 1 + depth(n - 1)
print(depth(900))
class A:
    def __getattr__(self, n): return getattr(self, n)
try: A().x
except RecursionError as e: print("rec")
def g():
    g()
g()
