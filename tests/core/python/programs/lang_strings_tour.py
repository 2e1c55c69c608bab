# What strings can do.
s = "The quick brown fox, the lazy dog"
print(s.split(), s.split(","), s.split("o", 2), s.rsplit(" ", 1), s.partition(","), s.rpartition(" "), "a\nb\r\nc".splitlines(), "a\nb\n".splitlines(True))
print(s.find("the"), s.find("cat"), s.rfind("o"), s.index("quick"), s.count("o"), s.count(""), s.startswith(("A", "The")), s.endswith("dog"), "quick" in s)
print(s.replace("o", "0", 2), s.upper(), s.lower(), s.title(), s.swapcase(), s.capitalize(), "ß".upper(), "ﬁ".casefold())
print("x".center(7, "*"), "x".ljust(3) + "|", "x".rjust(3), "-7".zfill(5), "+1".zfill(4), "\ta\tbc\t|".expandtabs(4), "abc".zfill(2))
print("  x ".strip(), "xxaxx".strip("x"), "xyxa".lstrip("xy"), "file.txt".removesuffix(".txt"), "file.txt".removeprefix("fi"), "-".join("abc"), "-".join([]))
print([name for name in "isalpha isdigit isalnum isspace isupper islower istitle isidentifier isnumeric isdecimal isprintable isascii".split() for t in ("Abc1",) if getattr(t, name)()])
for t in ("", "abc", "ABC", "Abc Def", "123", "½", "²", " ", "a b", "_x", "é", "\n", "١"):
    print(ascii(t), "".join(str(int(getattr(t, n)())) for n in "isalpha isdigit isalnum isspace isupper islower istitle isidentifier isnumeric isdecimal isprintable isascii".split()))
print("hello"[1:3], "hello"[-3:], "hello"[::-1], "hello"[::2], "héllo"[1], "日本語"[::-1], len("日本語"), len("é"), "😀x"[1])
print("a" < "b", "a" < "B", "abc" < "abd", "" < "a", "é" > "z", max("hello"), min("hello"), sorted("hello"), "abc" * 2, 0 * "abc")
print("%s|%5d|%-5s|%05.1f|%x|%e|%%|%r|%c" % ("s", 42, "ab", 3.14159, 255, 12345.678, "q", "z"), "%(a)s %(b)03d" % {"a": 1, "b": 2}, "%s" % (1,), "%s %s" % ((1, 2), [3]))
print("abcabc".translate({ord("a"): "A", ord("b"): None}), "hello".translate(str.maketrans("el", "ip")), "x".encode(), "é".encode("latin-1"), ord("é"), chr(233), ascii("é日😀"), repr("it's"), repr('say "hi"'), repr("both ' and \""))
print("\x41\u00e9", r"\n", b"\x00a", "a" "b", """three
lines""", "tab\there", "nul\0end".split("\0"), "\\", '\'')
for bad in (lambda: "a".index("b"), lambda: "a" + 1, lambda: "a"[5], lambda: "a".split(""), lambda: "-".join([1]), lambda: "a".center("b"), lambda: int("a"), lambda: "%d" % "a", lambda: "{}".format(), lambda: "ab".center(5, "xy"), lambda: "a" * 1.5, lambda: ord("ab"), lambda: chr(-1), lambda: "a".replace("b"), lambda: "a".nothing):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
