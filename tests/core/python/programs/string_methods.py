s = "Hello, World"
print(s.upper(), s.lower(), s.swapcase(), s.title(), s.center(20, "*"), s.replace("l", "L", 2), s.find("o"), s.rfind("o"), s.count("l"), s.index("W"), s.startswith(("He", "x")), s.endswith("d"))
print("a,b,,c".split(","), " a  b ".split(), "a-b-c".rsplit("-", 1), "x".join("abc"), "  pad ".strip(), "xxhixx".strip("x"), "l1\nl2\r\nl3".splitlines(), "abc".partition("b"), "a.b.c".rpartition("."))
print("42".zfill(5), "-42".zfill(6), "a".ljust(3, "."), "a".rjust(3), "abc".isalpha(), "12".isdigit(), "a1".isalnum(), " ".isspace(), "Ab".isupper(), "tab\tx".expandtabs(4), "abc"[::-1], "é".encode(), b"abc".decode(), "ab" * 3, "b" in "abc", "%5s|%-5s|" % ("a", "b"))
print("removeprefix".removeprefix("remove"), "x.py".removesuffix(".py"), "abc".translate({97: "z"}) if True else "", ord("a"), chr(8364), "ß".casefold(), "a\tb\\".encode().decode(), repr("it's"), repr('say "hi"'), ascii("é"), "{:>10}|{:^10}|{:<10}|{:+d}|{:,}|{:.3e}|{:08.3f}|{!r}".format("r", "c", "l", 5, 1234567, 12345.678, 3.14159, "q"))
for bad in (lambda: "abc".index("z"), lambda: "a".join([1]), lambda: "abc"[5], lambda: "a" + 1, lambda: int("4x"), lambda: "{} {}".format(1), lambda: "%d %d" % (1,), lambda: chr(-1)):
    try: bad()
    except Exception as e: print(type(e).__name__, e)
