# Recursion ends at a limit with a RecursionError that can be caught.
def forever(n):
    return forever(n + 1)


try:
    forever(0)
except RecursionError as error:
    print("RecursionError:", error)


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


print(depth(900))
