l = list(range(10))
print(l[2:5], l[::-1], l[::3], l[-3:], l[:-3], l[8:2:-2], l[100:], "hello"[1:3], (1, 2, 3)[1:], range(10)[2:8:2])
l[2:5] = ["x"]; print(l); del l[0:2]; print(l); l[::2] = [0] * len(l[::2]); print(l)
class S:
    def __getitem__(self, k): return k
s = S(); print(s[1:2], s[1, 2], s[1:2, ::3], s[...], s[None])
for bad in (lambda: l[99], lambda: {}["k"], lambda: "s"[9], lambda: l["a"], lambda: (1,)[2], lambda: (lambda x: x)(5)[0], lambda: {}[[]]):
    try: bad()
    except Exception as e: print(type(e).__name__, e)
