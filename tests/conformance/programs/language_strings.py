# The everyday methods of strings.
s = "  The quick brown fox  "
print(s.strip() + "|", s.lstrip() + "|", s.rstrip() + "|", s.upper(), s.lower(), s.strip().title(), "hello".capitalize())
print(s.split(), "a,b,,c".split(","), "a b c d".split(" ", 2), "a b c d".rsplit(None, 1), "one\ntwo\r\nthree".splitlines())
print("-".join(["a", "b"]), "abc".replace("b", "xx"), "aaa".replace("a", "b", 2), "x=1=2".partition("="), "x=1=2".rpartition("="))
print("hello".find("l"), "hello".rfind("l"), "hello".find("z"), "hello".index("e"), "hello".count("l"), "banana".count("ana"))
print("hello".startswith("he"), "hello".endswith(("lo", "x")), "ell" in "hello", "123".isdigit(), "abc".isalpha(), "a1".isalnum(), " ".isspace())
print("7".zfill(3), "-7".zfill(4), "ab".center(7, "*"), "ab".ljust(5) + "|", "ab".rjust(5), "aBc".swapcase(), "x".isupper())
print("abc"[1], "abc"[-1], "abcdef"[1:4], "abcdef"[::-1], "abcdef"[::2], "abcdef"[-3:], "abc"[5:], "ab" * 3, "a" < "b" < "c")
print("ä€😀", len("ä€😀"), "ä€😀"[1], "ä€😀".encode(), ascii("ä€😀"), repr("it's"), repr('say "hi"'), repr("both ' and \""))
print(repr("tab\t newline\n null\0 bell\a back\\slash \x7f \u200b ä"), "a\tb".expandtabs(4), "abc".isidentifier())
print("{0} {1} {0}".format("a", "b"), "{name:>6}|{n:03d}".format(name="x", n=7), "{:.3}".format("abcdef"))
print("%s is %d years and %5.2f%%" % ("Tom", 42, 99.5), "%-5s|%5s|" % ("a", "b"), "%x %o %c %r" % (255, 8, "z", "q"), "%(k)s" % {"k": 1})
print(str(None), str(True), str([1, "a", None]), repr((1,)), str({"a": 1}), "abc".removeprefix("a"), "abc".removesuffix("c"))
print(sorted("hello"), list("abc"), max("abc"), "".join(reversed("abc")), ord("a"), chr(8364), "a" "b" 'c', r"\n", "\x41\u0042")
print("Straße".upper(), "ŁÓDŹ".lower(), "ǆ".title(), "ß".casefold(), "hello world".translate({ord("o"): "0", ord("l"): None}))
print("""three
lines
here""".count("\n"), "con" "cat", 'a' + str(1), "x" == 'x', "abc" != "abd", bool(""), bool(" "))
