rows = [("a", 1), ("b", 2), ("c",)]
for name, value in rows:  # fails here
    print(f"{name}={value}")
