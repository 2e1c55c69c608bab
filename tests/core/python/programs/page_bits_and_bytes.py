"""Bit fiddling, checksums, encodings, run lengths."""


def crc8(data, polynomial=0x07):
    crc = 0
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = (crc << 1 ^ polynomial if crc & 0x80 else crc << 1) & 0xFF
    return crc


def run_lengths(text):
    out, at = [], 0
    while at < len(text):
        end = at
        while end < len(text) and text[end] == text[at]:
            end += 1
        out.append((text[at], end - at))
        at = end
    return out


def gray(n):
    return n ^ n >> 1


def base(number, radix, digits="0123456789abcdefghijklmnopqrstuvwxyz"):
    sign, number = ("-", -number) if number < 0 else ("", number)
    text = ""
    while True:
        number, digit = divmod(number, radix)
        text = digits[digit] + text
        if not number:
            return sign + text


print(hex(crc8(b"123456789")), crc8(b""), crc8("h\u00e9".encode()))
print(run_lengths("aaabccd"), "".join(f"{n}{c}" for c, n in run_lengths("wwwwbbw")))
print([f"{gray(n):03b}" for n in range(8)], [base(255, r) for r in (2, 8, 16, 36)], base(-10, 3), int(base(12345, 7), 7))
flags = {"read": 1, "write": 2, "run": 4}
mode = flags["read"] | flags["run"]
print([name for name, bit in flags.items() if mode & bit], mode ^ 7, ~mode, mode << 40, -mode >> 1, bin(mode)[2:].zfill(8))
data = bytes(range(5)) + b"\xff"
print(data, list(data), data[1:3], data.hex(), bytes.fromhex("deadbeef"), int.from_bytes(data, "big"), (1000).to_bytes(3, "little"))
print("naïve ☃".encode(), "naïve ☃".encode("utf-8").decode(), b"abc".upper(), b"a,b".split(b","), b"-".join([b"x", b"y"]))
print(sum(1 << i for i in range(0, 64, 8)), (1 << 64) - 1, 2 ** 200 % 97, pow(3, 200, 1000), 0xFF & -1, bin(-6), (255).bit_length())
for bad in (lambda: "ü".encode("ascii"), lambda: b"\xff".decode(), lambda: bytes([256]), lambda: 1 << -1, lambda: int("12", 2)):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
