# A traceback of deep recursion leaves out what repeats.
def down(n):
    if n == 0:
        raise LookupError("at the bottom")
    return down(n - 1)


down(20)
