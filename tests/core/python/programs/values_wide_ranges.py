# Ranges of numbers beyond 64 bits.
big = 2**70
wide = range(big, big + 5)
print(wide, len(wide), list(wide)[:2], wide[-1], big + 3 in wide, big - 1 in wide, wide.index(big + 1), wide[1:3])
print(wide == range(big, big + 5), hash(wide) == hash(range(big, big + 5)), wide != range(5), wide.count(big))
for number in range(2**64, 2**64 + 2):
    print(number)
for number in range(2**63 - 2, 2**63 + 1):
    print(number, end=" ")
print([number - big for number in wide if number % 2], sum(1 for _ in reversed(wide)), type(iter(wide)).__name__, type(iter(range(3))).__name__)
print(range(0, big, 2**68)[2], list(range(-2**65, 2**65, 2**64)), list(reversed(range(2**64, 2**64 + 3))), bool(range(big)))
print(range(big)[2**69], range(big).count(5), 5 in range(big), range(big)[::-1][0], range(big, 0, -2**69)[1], range(big).stop)
print(list(zip(range(2**64, 2**66), "ab")), dict(enumerate(range(2**64, 2**64 + 2))), [*range(2**64, 2**64 + 1)], max(wide) - big)
first, *rest = wide
print(first == big, len(rest))
for wrong in (lambda: len(range(big)), lambda: range(big)[big], lambda: range(big).index(-1), lambda: range(big, 1.5), lambda: range(0, big, 0)):
    try:
        print(wrong())
    except (OverflowError, IndexError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
