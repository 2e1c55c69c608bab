def f(v): return 10 // v  # fails here
print([f(v) for v in (1, 2)])
print([f(v) for v in (1, 0)])
