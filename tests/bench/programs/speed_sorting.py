# at most: 3.0
# A hundred thousand things sorted, with and without a key.


def main():
    state, numbers = 1, []
    for _ in range(100_000):
        state = state * 1_103_515_245 + 12_345 & 0x7FFFFFFF
        numbers.append(state)
    by_key = sorted(numbers, key=lambda n: (n % 1000, -n))
    print(by_key[:3], by_key[-1])
    names = sorted(str(n) for n in numbers)
    print(names[0], names[-1])
    numbers.sort(key=lambda n: n & 0xFFFF)
    numbers.sort(reverse=True)
    print(numbers[:2], max(numbers, key=lambda n: n % 777), min(numbers))


main()
