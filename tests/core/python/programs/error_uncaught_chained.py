def load(k):
    try:
        return {}[k]
    except KeyError as e:
        raise LookupError(f"no {k}") from e  # fails here
def main():
    print("start")
    load("x")
main()
