f = lambda x: (
    x
    / 0
)
print("go")
f(1)
