# at most: 3.0
# A million rounds of a loop with arithmetic on ints and floats.


def total(rounds):
    whole, part = 0, 0.0
    for n in range(rounds):
        whole = (whole * 31 + n) % 1_000_003
        part += n / (whole + 1)
        if n & 7 == 3:
            part -= 0.5
    return whole, round(part, 6)


print(total(1_000_000))
