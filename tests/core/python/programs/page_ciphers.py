# Caesar, Vigenere, rail fence, Morse, base64 by hand, check digits.
import string
def caesar(text, k): return text.translate(str.maketrans(string.ascii_letters, "".join(a[k % 26:] + a[:k % 26] for a in (string.ascii_lowercase, string.ascii_uppercase))))
def vigenere(text, key, sign=1):
    out, shifts = [], [ord(k) - 97 for k in key]
    for i, c in enumerate(text): out.append(chr((ord(c) - 97 + sign * shifts[i % len(shifts)]) % 26 + 97) if c.islower() else c)
    return "".join(out)
def rails(text, n):
    rows, row, step = [[] for _ in range(n)], 0, 1
    for c in text:
        rows[row].append(c)
        if not 0 <= row + step < n: step = -step
        row += step
    return "".join("".join(r) for r in rows)
MORSE = dict(zip("abcdefghijklmnopqrstuvwxyz", ".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..".split()))
BACK = {v: k for k, v in MORSE.items()}
def base64(data):
    alphabet = string.ascii_uppercase + string.ascii_lowercase + string.digits + "+/"
    out = ""
    for i in range(0, len(data), 3):
        chunk = data[i:i + 3]
        n = int.from_bytes(chunk.ljust(3, b"\0"), "big")
        out += "".join(alphabet[n >> shift & 63] for shift in (18, 12, 6, 0))[:len(chunk) + 1] + "=" * (3 - len(chunk))
    return out
def luhn(number): return sum(d if i % 2 else sum(divmod(2 * d, 10)) for i, d in enumerate(map(int, reversed(str(number))), 1)) % 10 == 0
def isbn(text): return sum(i * (10 if c == "X" else int(c)) for i, c in zip(range(10, 0, -1), text.replace("-", ""))) % 11 == 0
secret = caesar("Hello, World!", 3)
print(secret, caesar(secret, -3), caesar("xyz", 29), vigenere("attack at dawn", "lemon"), vigenere(vigenere("attack", "key"), "key", -1), rails("WEAREDISCOVERED", 3))
code = " ".join(MORSE[c] for c in "sos")
print(code, "".join(BACK[w] for w in code.split()), [base64(b) for b in (b"", b"f", b"fo", b"foo", b"foob\xff")], luhn(4539578763621486), luhn(1234), isbn("0-306-40615-2"), isbn("080442957X"), isbn("0306406153"))
print("".join(chr(int(b, 2)) for b in "1001000 1101001".split()), " ".join(f"{ord(c):07b}" for c in "Hi"), sum(ord(c) for c in "check") % 256, hex(sum(b << 8 * i for i, b in enumerate(b"abc"))))
