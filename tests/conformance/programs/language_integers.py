# Integers of any size: arithmetic, division, powers, bits, bases.
a, b = 12345678901234567890, 987654321
print(a + b, a - b, a * b, a // b, a % b, -a // b, -a % b, divmod(a, -b))
print(2**100, (-3) ** 41, 2**-2, pow(3, 200, 1000007), 10**30 // 7, 7 ** 77 % 10**20)
print(9223372036854775807 + 1, -9223372036854775808 - 1, 4611686018427387904 * 2, 3037000500**2)
print(1 << 70, (1 << 70) >> 68, -5 >> 1, 6 & 3, 6 | 3, 6 ^ 3, ~6, -1 & 0xFFFF, (1 << 64) | 1)
print(int("0x1f", 16), int("-101", 2), int("1_000"), int(" 42 "), 0b1011, 0o17, 0xFF, 1_000_000)
print(hex(255), oct(8), bin(10), hex(-2**70), int(3.99), int(-3.99), round(2.5), round(3.5), round(-0.5))
print(abs(-(2**65)), (2**65).bit_length(), 7 // 2, -7 // 2, 7 % -3, -7 % 3, 0 == False, True + True)
print(2**64 == 2.0**64, 2**53 + 1 == 2.0**53, 1 < 1.5 < 2, hash(2**61 - 1), hash(-1), hash(True))
print(str(2**200), len(str(3**1000)), f"{2**70:,}", f"{255:#x} {255:08b} {-42:+d} {10**20:_}")
print(round(12345, -2), round(15, -1), round(25, -1), max(3, 2**70), min([2**70, -1]), sum(range(101)))
