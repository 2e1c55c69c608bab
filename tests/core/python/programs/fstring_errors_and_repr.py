class R:
    def __repr__(self): return 5
for bad in (lambda: repr(R()), lambda: f"{5:z}", lambda: "%d" % "x", lambda: "{}".format()):
    try: bad()
    except Exception as e: print(type(e).__name__, e)
l = [1]; l.append(l); print(l)
d = {}; d["d"] = d; print(d)
print([None, True, 1.0, "a\n'", 'b"', b"x\x00", (1,), (), {1: {2}}, set(), frozenset([1]), range(3), slice(1, 2), ..., NotImplemented, int, len, type])
