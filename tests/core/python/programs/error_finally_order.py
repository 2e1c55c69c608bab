log = []


def risky(n):
    try:
        log.append(f"try {n}")
        if n == 0:
            return {}["key"]  # fails here
        return risky(n - 1)
    finally:
        log.append(f"finally {n}")
        print(log)


risky(2)
