ops = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b}
def calc(tokens):
    stack = []
    for t in tokens.split():
        if t in ops:
            b, a = stack.pop(), stack.pop()
            stack.append(ops[t](a, b))
        else: stack.append(int(t))
    return stack[0]
print(calc("3 4 + 2 * 7 -"))
class Shape:
    def area(self): raise NotImplementedError
class Sq(Shape):
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2
print([s.area() for s in (Sq(2), Sq(3))])
try: Shape().area()
except NotImplementedError as e: print(repr(e))
memo = {}
def fib(n):
    if n in memo: return memo[n]
    memo[n] = n if n < 2 else fib(n - 1) + fib(n - 2)
    return memo[n]
print(fib(80))
def primes(n):
    sieve = [True] * (n + 1)
    for i in range(2, int(n ** 0.5) + 1):
        if sieve[i]:
            for j in range(i * i, n + 1, i): sieve[j] = False
    return [i for i in range(2, n + 1) if sieve[i]]
print(primes(50))
def perms(l): return [l] if len(l) <= 1 else [[x] + p for i, x in enumerate(l) for p in perms(l[:i] + l[i + 1:])]
print(len(perms([1, 2, 3, 4])), perms("abc"[:2] and ["a", "b"]))
