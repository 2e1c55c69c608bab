print()
print(1, "a", None, sep="|", end="\n\n")
print("no newline", end="")
print()
print([1, "a", (2,)], {"k": [1]}, {1}, b"x", 1.0, 1e100, True)
class S:
    def __str__(self): return "S-str"
    def __repr__(self): return "S-repr"
print(S(), [S()], (S(),), {"s": S()}, f"{S()}", f"{S()!r}", "%s %r" % (S(), S()))
print(*"abc", sep="")
print("multi\nline", "tab\t|", flush=True)
try: print("x", bad=1)
except TypeError as e: print("TypeError")
try: print("x", sep=5)
except TypeError as e: print(e)
