# re: split, findall, finditer, sub, escape, and every error of a pattern.
import re

print(re.split(r"\W+", "Words, words, words."), re.split(r"(\W+)", "Words, words"), re.split(r"\W+", "a b c d", maxsplit=2))
print(re.split("x*", "axbc"), re.split("", "abc"), re.split(r"(a)|b", "1a2b3"), re.split(",", ""), re.split(r"\b", "hi you"))
print(re.findall(r"\bf[a-z]*", "which foot or hand fell fastest"), re.findall(r"(\w+)=(\d+)", "set width=20 and height=10"))
print(re.findall("(a)|(b)", "ab"), re.findall("x*", "axb"), re.findall("(?=(aa))", "aaaa"), re.findall("(x)?a", "axa"), re.findall("", "ab"))
print([(m.start(), m.group()) for m in re.finditer(r"\d+|x*", "1xx22")], list(re.finditer("q", "abc")))
print(re.sub("a", "b", "banana"), re.sub("a", "b", "banana", count=2), re.sub("x*", "-", "abxd"), re.sub("", "-", "abc"), re.subn("a", "", "banana"))
print(re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world"), re.sub(r"(?P<a>\w)", r"<\g<a>>", "xy"), re.sub("(x)?a", r"[\1]", "axa"))
print(repr(re.sub("a", r"\n\t\\", "ba")), re.sub("(.)", r"\g<1>0", "ab"), re.sub("a", r"\.", "a"), re.sub("a", "\\101\\0", "a").encode())
print(re.sub(r"\d+", lambda m: str(int(m.group()) * 2), "a1 b22"), re.sub("a", lambda m: "", "banana"), re.sub("b|(a)", lambda m: str(m.groups()), "ab"))
print(re.sub("é", "É", "café é"), re.sub(r"(?i)PYTHON", "Perl", "python Python"), re.compile("b").sub("x", "abab", 1), re.compile("b").subn("x", "abab"))
print(re.escape("a.b*c (x) [y] {z} ^$ |?+ \\ - # & ~ é _ 1 \n"), re.escape(b"a.b"), re.match(re.escape("1+1=2?"), "1+1=2?"))
print(re.sub(r"([A-Z])", r"_\1", "camelCaseName").lower(), re.sub(r"_(\w)", lambda m: m[1].upper(), "snake_case_name"))
print(re.sub(r"\s+", " ", "  many   spaces\n here ").strip(), re.split(r"[;,\s]\s*", "a;b, c  d"), re.findall(r"#(\w+)", "#one #two"))

for pattern in ["(", ")", "[", "*", "a**", "(?P<n>a)(?P<n>b)", "(?P=x)", "\\1", "(?<=a+)b", "a{2,1}", "(?z)", "[b-a]", "\\", "(?P<1a>x)", "(?:a",
                "\\q", "(?#", "[]", "(?(1)a)", "(?<a>x)", "(?P<n", "+", "a(?i)b", "\\p{L}", "(?", "\\z", "\\x1", "(?|a)", "(*FAIL)", "\\g<1>", "(?1)",
                "\\8", "\\400", "a|*", "^*", "(?:a)(?", "[a-\\d]", "[\\q]", "(a\\1)", "(?P", "(?P>", "(?P<>a)", "a{1}{2}", "x\n(y", "(?<", "(?(0)a)", "(?(1)a|b|c)(x)"]:
    try:
        re.compile(pattern)
        print(repr(pattern), "compiles")
    except re.error as error:
        print(repr(pattern), "->", error, error.msg, error.pos, error.lineno, error.colno)


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: re.sub("a", r"\1", "a"))
attempt(lambda: re.sub("a", r"\q", "a"))
attempt(lambda: re.sub("a", r"\g<x>", "a"))
attempt(lambda: re.sub("a", r"\g<1", "a"))
attempt(lambda: re.sub("a", "\\", "a"))
attempt(lambda: re.sub("a", lambda m: 5, "ba"))
attempt(lambda: re.search("a", b"a"))
attempt(lambda: re.search(b"a", "a"))
attempt(lambda: re.search("a", 5))
attempt(lambda: re.search("a", None))
attempt(lambda: re.compile(5))
attempt(lambda: re.match("(a)", "a").group(2))
attempt(lambda: re.match("(a)", "a")["x"])
attempt(lambda: re.match("a", "b").group())
attempt(lambda: re.compile("a", re.A | re.U))
attempt(lambda: re.compile(re.compile("a"), re.I))
attempt(lambda: re.compile("a").search())
attempt(lambda: re.Pattern())
re.compile("[unclosed")
