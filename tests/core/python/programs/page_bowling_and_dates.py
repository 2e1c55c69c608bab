"""Small exercises: bowling scores, roman numbers, leap years, change, anagrams, primes, collatz."""


def bowling(rolls):
    score, at = 0, 0
    for _ in range(10):
        if rolls[at] == 10:
            score += sum(rolls[at:at + 3])
            at += 1
        else:
            frame = rolls[at] + rolls[at + 1]
            score += frame + (rolls[at + 2] if frame == 10 else 0)
            at += 2
    return score


def roman(number):
    text = ""
    for value, letters in ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        times, number = divmod(number, value)
        text += letters * times
    return text


def is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def change(amount, coins=(200, 100, 50, 20, 10, 5, 2, 1)):
    result = {}
    for coin in coins:
        count, amount = divmod(amount, coin)
        if count:
            result[coin] = count
    return result


def anagrams(words):
    groups = {}
    for word in words:
        groups.setdefault("".join(sorted(word)), []).append(word)
    return [group for group in groups.values() if len(group) > 1]


def collatz(n):
    while n != 1:
        yield n
        n = 3 * n + 1 if n % 2 else n // 2
    yield 1


def primes():
    found = []
    n = 2
    while True:
        if all(n % p for p in found if p * p <= n):
            found.append(n)
            yield n
        n += 1


print(bowling([10] * 12), bowling([5] * 21), bowling([9, 0] * 10), bowling([10, 3, 7] + [1] * 16))
print([roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999)])
print([year for year in (1900, 1996, 2000, 2023, 2024, 2100) if is_leap(year)])
print(change(388), change(0), change(3, coins=(2, 1)))
print(anagrams("listen silent enlist google elbow below abc".split()))
print(list(collatz(6)), max(collatz(27)), len(list(collatz(97))))
print([p for p, _ in zip(primes(), range(15))])
print(["Fizz" * (n % 3 == 0) + "Buzz" * (n % 5 == 0) or n for n in range(1, 16)])
