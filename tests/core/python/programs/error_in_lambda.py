f = lambda x: (
    x  # fails here
    / 0
)
print("go")
f(1)
