# Every method of bytes.
b = b"Hello, World hello"
print(b.capitalize(), b.title(), b.swapcase(), b.upper(), b.lower(), b"they're b1ll".title(), b"".title())
print(b"ab".center(7, b"*"), b"ab".center(6), b"abc".center(6), b"ab".ljust(5, b"."), b"ab".rjust(5), b"abc".ljust(2), b"-42".zfill(6), b"7".zfill(3), b"abc".zfill(2))
print(b.count(b"l"), b.count(b"l", 5), b.count(b"l", 0, 4), b.count(108), b.count(b""), b.find(b"o"), b.rfind(b"o"), b.find(b"o", 5), b.find(b"zz"), b.rfind(b"l", 0, 5), b.find(72))
print(b.index(b"World"), b.rindex(b"l"), b.startswith(b"Hell"), b.startswith((b"x", b"He")), b.endswith(b"lo"), b.startswith(b"lo", 3), b.endswith(b"World", 0, 12), b.startswith(b""))
print(b.partition(b", "), b.rpartition(b"l"), b.partition(b"zz"), b.rpartition(b"zz"), b.removeprefix(b"Hello"), b.removesuffix(b"hello"), b.removeprefix(b"x"))
print(b"a,b,,c".split(b","), b"a,b,,c".rsplit(b",", 1), b" a  b c ".split(), b" a  b c ".rsplit(None, 1), b" a b c".rsplit(maxsplit=2), b"a b c".split(maxsplit=1), b"".split(), b"".split(b","))
print(b"one\ntwo\r\nthree\rfour\n".splitlines(), b"a\n\nb".splitlines(True), b"".splitlines(), b"a\tb\tccc\td".expandtabs(4), b"\tx".expandtabs(), b"a\n\tb".expandtabs(3))
print(b"abc".isalpha(), b"ab1".isalnum(), b"12".isdigit(), b" \t".isspace(), b"abc".islower(), b"ABC1".isupper(), b"Ab Cd".istitle(), b"".isalpha(), b"".isascii(), b"\xff".isascii(), b"1".islower())
print(b.replace(b"l", b"L"), b.replace(b"l", b"", 2), b"aaa".replace(b"", b"-"), b"-".join([b"a", b"b"]), b"xxaxx".strip(b"x"), b" a ".lstrip(), b" a ".rstrip())
table = bytes.maketrans(b"abc", b"xyz")
print(b"aabbcc!".translate(table), b"aabbcc!".translate(table, b"b"), b"hello".translate(None, delete=b"l"), len(table))
print(b"\x01\xab\xff".hex(), b"\x01\xab\xff\x10\x20".hex(":"), b"\x01\xab\xff\x10\x20".hex("_", 2), b"\x01\xab\xff\x10\x20".hex("-", -2), bytes.fromhex("01 ab FF"))
print(b"%d items, %s, %5.2f|%x" % (3, b"bytes", 2.5, 255), b"%b" % b"x", b"%r" % "s", b"100%%" % (), b"%c%c" % (65, b"B"), b"%-5s|" % b"ab")
print(b[0], b[-1], b[1:4], b[::-1], list(b"ab"), b"a" in b"ab", 97 in b"ab", b"ab" * 2, b"a" + b"b", b"a" < b"b", sorted([b"b", b"a"]), max(b"az"), bytes(3), bytes([1, 2]), bytes("é", "utf-8"))
print(int.from_bytes(b"\x01\x02", "big"), (258).to_bytes(2, "little"), b"caf\xc3\xa9".decode(), b"\xe9".decode("latin-1"), "é".encode("utf-8"), b"abc".decode("ascii"), b"\xff".decode("utf-8", "replace"))


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: b"abc".index(b"z"))
attempt(lambda: b"abc".find("a"))
attempt(lambda: b"abc".count(300))
attempt(lambda: b"abc".startswith("a"))
attempt(lambda: b"abc".endswith([b"c"]))
attempt(lambda: b"a b".split(b""))
attempt(lambda: b"a b".split(" "))
attempt(lambda: b"a".center(5, "*"))
attempt(lambda: b"a".center(5, b"**"))
attempt(lambda: b"abc".translate(b"short"))
attempt(lambda: bytes.maketrans(b"a", b"bc"))
attempt(lambda: b"abc".join(["a"]))
attempt(lambda: b"a" + "b")
attempt(lambda: b"abc".replace("a", "b"))
attempt(lambda: b"\xff".decode())
attempt(lambda: b"abc".partition(b""))
