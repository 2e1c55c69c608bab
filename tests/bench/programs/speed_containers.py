# at most: 3.0
# Lists, dictionaries, sets and tuples made, changed, searched and thrown away.


def main():
    counts, groups = {}, {}
    for n in range(200_000):
        key = n * 7919 % 1009
        counts[key] = counts.get(key, 0) + 1
        if n % 4 == 0:
            groups.setdefault(key % 50, []).append(n)
    print(len(counts), sum(counts.values()), sum(len(group) for group in groups.values()))
    stack, queue = [], []
    for n in range(200_000):
        stack.append((n, n * n))
        if len(stack) > 100:
            first, square = stack.pop()
            queue.append(square - first)
            stack.pop()
    print(len(stack), sum(queue) % 1_000_007)
    seen = set()
    for n in range(200_000):
        seen.add(n * n % 65_537)
        if n in seen:
            seen.discard(n)
    print(len(seen), [n for n in range(40) if n in seen])
    rows = [[row * column for column in range(100)] for row in range(300)]
    turned = [list(column) for column in zip(*rows)]
    print(sum(turned[7]), {name: len(name) for name in map(str, range(0, 2000, 199))})
    for key in list(counts):
        del counts[key]
    print(counts)


main()
