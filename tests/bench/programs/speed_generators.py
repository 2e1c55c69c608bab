# at most: 3.0
# Values handed from generator to generator.


def numbers(count):
    n = 0
    while n < count:
        yield n
        n += 1


def odd(source):
    for n in source:
        if n % 2:
            yield n


def pairs(source):
    for n in source:
        yield n, next(source, None)


def flat(source):
    for pair in source:
        yield from pair


def averager():
    total = count = 0
    while True:
        value = yield total / (count or 1)
        total += value
        count += 1


def main():
    print(sum(n for n in flat(pairs(odd(numbers(300_000)))) if n is not None))
    average = averager()
    next(average)
    for n in numbers(100_000):
        last = average.send(n)
    print(last)
    print(max(map(lambda n: n * 3 % 1009, filter(None, (n // 2 for n in numbers(200_000))))))


main()
