# Every everyday method of str on ordinary and odd text.
texts = ["", "a", "Hello World", "  padded\t\n", "ÄÖÜ ß", "ﬁne", "１２３", "x,y,,z", "tab\tbed", "don't Stop", "ǅungla", "ΑΣ ΟΔΟΣ", "e\u0301", "😀 smile"]
for text in texts:
    print(repr(text), text.upper(), text.lower(), text.title(), text.capitalize(), text.swapcase(), text.casefold())
    print(" ", text.isalpha(), text.isdigit(), text.isalnum(), text.isspace(), text.isupper(), text.islower(), text.istitle(), text.isidentifier(), text.isprintable(), text.isascii(), text.isnumeric(), text.isdecimal())
    print(" ", text.strip(), text.split(), text.split(","), text.rsplit(None, 1), text.partition(" "), text.center(14, "*"), text.zfill(6), text.expandtabs(4), len(text), text[::-1], list(text)[:3], text.encode()[:6])
print("a-b_c d".replace("-", " ").replace("_", " ").split(), "aaa".replace("a", "b", 2), "abc".replace("", "."), "".replace("", "x"), "x".join("abc"), " ".join([]))
print("mississippi".count("ss"), "mississippi".find("ss", 3), "mississippi".rfind("ss"), "mississippi".index("i", 2), "aaa".count(""), "abc".find("", 4), "abcabc".rindex("b"))
print("%s" % "x", "{}".format("y"), "a" < "b" < "c", "a" * 3, "ab" in "cab", min("hello"), max("hello"), sorted("hello"), "hello"[1:-1], "hello"[-3:], "hello"[::2])
print("Line one\nLine two\r\nLine three\x0bfour\x85five".splitlines(), "a\n\nb\n".splitlines(True), "a b  c ".split(" "), "a b  c ".split(), "abc".rpartition("z"), "a.b.c".rsplit(".", 1))
table = str.maketrans({"a": "1", "b": None, ord("c"): 0x43})
print("abcabc".translate(table), "hello".translate(str.maketrans("el", "ip")), "x".maketrans("a", "b", "c"))
print("prefix-body".removeprefix("prefix-"), "body.txt".removesuffix(".txt"), "ab".startswith(("x", "a")), "ab".endswith("b", 0, 1), "abc".ljust(5, ".") + "|" + "abc".rjust(5))
for bad in (lambda: "a".index("z"), lambda: "a".split(""), lambda: "a".center("x"), lambda: "a".ljust(5, "xy"), lambda: ",".join(["a", 1]), lambda: "a" + 1, lambda: "a"[5], lambda: "a"["b"], lambda: "abc".replace("a"), lambda: "é".encode("ascii"), lambda: b"\xff".decode(), lambda: "a".translate(5)):
    try: print(bad())
    except Exception as error: print(type(error).__name__, error)
