for i in range(3):
    if i == 5: break
else: print("no break")
n = 0
while n < 3: n += 1
else: print("while else", n)
while True:
    n += 1
    if n == 5: continue
    if n > 7: break
print(n)
x = 5
print("a" if x > 3 else "b", 1 < x < 10, 1 < x > 7, not x, x and "yes", 0 or "no", None is None)
if x == 1: print(1)
elif x == 5: print("five")
else: print("else")
assert x == 5
try: assert x == 6, "six"
except AssertionError as e: print("assert", e)
try: assert False
except AssertionError as e: print(repr(e))
del x
try: x
except NameError as e: print(e)
if (m := len("hello")) > 3: print(m)
pass; print("semi"); print("colon")
x = 10; x -= 3; x *= 2; x //= 4; x **= 3; x %= 20; x <<= 2; x |= 1; x ^= 3; x &= 62; x >>= 1
print(x)
l = [1]; m = l; l += [2]; print(m); l = l + [3]; print(m, l)
d = {"a": 1}; d["a"] += 5; print(d)
class O: v = 1
o = O(); o.v += 1; print(o.v, O.v)
print(1 if [] else 2, [] or {} or "x", 0 == False, 1 in [1.0], "a" not in "b")
