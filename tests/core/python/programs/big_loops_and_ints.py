n = 1
for i in range(1, 60): n *= i
print(n, n % 10 ** 9, len(str(n)))
a, b = 0, 1
for _ in range(200): a, b = b, a + b
print(a)
x = 1.0
for i in range(100): x = x * 1.1 - 0.01
print(x)
print(sum(i * i for i in range(1000)), sum([0.1] * 10), 7 // -2, -7 // 2, 7 % -2, -7 % 2, 7.5 // 2, -7.5 % 2, 2 ** 63 - 1 + 1, -2 ** 63 - 1, (2 ** 63) // 3, ~(2 ** 64))
c = 27; steps = 0
while c != 1: c = c // 2 if c % 2 == 0 else 3 * c + 1; steps += 1
print(steps)
print([i for i in range(100) if all(i % j for j in range(2, i)) and i > 1])
print(bin(10), oct(8), hex(255), int("1010", 2), (5).bit_length(), 10 ** -2, 1e308 * 10, float("nan") == float("nan"), 0.1 + 0.2 == 0.3, round(0.1 + 0.2, 10))
print(1 if 3 > 2 > 1 else 0, 1 == 1.0 == True, None == 0, "a" < "b" < "c", [1, 2] < [1, 3], (1,) < (1, 2))
