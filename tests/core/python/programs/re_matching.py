# re: patterns and what they match.
import re

for pattern, text in [
    (r"abc", "xabcx"), (r"a.c", "a\nc abc"), (r"^a", "ba\na"), (r"a$", "ba\n"), (r"a\Z", "a\n"), (r"\Aab", "abab"),
    (r"[abc]+", "xxcabbx"), (r"[^abc]+", "abxyc"), (r"[a-f0-9]+", "xyzdeadbeef42"), (r"[]a]+", "x]a]"), (r"[^]]+", "]ab]"),
    (r"[a\-z]+", "q-za"), (r"[-a]+", "-a-"), (r"[a-]+", "a-"), (r"[\w.]+@[\w.]+", "me: a.b@c.org!"),
    (r"\d+", "abc 123"), (r"\D+", "12ab"), (r"\s+", "a \t\nb"), (r"\S+", "  ab "), (r"\w+", "ä-é_1"), (r"\W+", "ab, cd"),
    (r"\bfoo\b", "a foo."), (r"\Boo", "foo"), (r"colou?r", "color"), (r"ab*", "abbb"), (r"ab+?", "abbb"), (r"a{2}", "aaaa"),
    (r"a{2,}", "aaaa"), (r"a{,2}", "aaaa"), (r"a{1,2}?", "aaa"), (r"x{", "x{"), (r"x{a}", "x{a}"), (r"a{2,3}+a", "aaa"), (r"a++b", "aab"),
    (r"cat|dog", "hotdog"), (r"(a|b)*c", "ababc"), (r"(?:ab)+", "ababa"), (r"(a)(b)?(c)", "ac"), (r"(\w)\1", "hello"),
    (r"(?P<first>\w+) (?P<second>\w+)", "hello world x"), (r"(?P<q>['\"]).*?(?P=q)", "say 'hi' \"x\""), (r"(?=\d)\w+", "a1b"),
    (r"foo(?!bar)\w*", "foobar foobaz"), (r"(?<=\$)\d+", "cost $42"), (r"(?<!a)b", "ab b"), (r"(?i)HeLLo", "say hello"),
    (r"(?i:h)ello", "Hello"), (r"a(?-i:B)", "aB"), (r"(?s)a.b", "a\nb"), (r"(?m)^b$", "a\nb\nc"), (r"(?x) a  b # c", "ab"), (r"(?#note)ab", "ab"),
    (r"(<)?x(?(1)>|!)", "<x> x!"), (r"(?P<o>\()?a(?(o)\))", "(a)"), (r"(?>a+)b", "aaab"), (r"\x41\u0042\103\n", "ABC\n"), (r"\.\*\\", ".*\\"),
    (r"", "abc"), (r"a|", "b"), (r"((a)(b))", "ab"), (r"é+", "caféé"), (r"😀.", "x😀é"), (r"[à-ü]+", "crème"), (r"\t\a\f\v\r", "\t\a\f\v\r"),
    (r"(a+)+$", "aaaa"), (r"\0", "\0"), (r"[\b]", "\b"), (r"[\d-]+", "1-2"), (r"(?:(a)|b)*", "ab"), (r"\$\d+\.\d{2}", "$3.50"),
]:
    m = re.search(pattern, text)
    print(repr(pattern), m and (m.span(), m.group(), m.groups(), m.lastindex))
m = re.match(r"(?P<year>\d{4})-(?P<month>\d\d)(-(?P<day>\d\d))?", "2024-03 rest")
print(m, m.group(), m.group(0), m.group(1, 2), m.group("year"), m["month"], m[2], m.groups(), m.groups("-"), m.groupdict(), m.groupdict("?"))
print(m.start(), m.end(), m.span(), m.start("month"), m.end(2), m.span("day"), m.pos, m.endpos, m.string, m.lastindex, m.lastgroup, m.regs)
print(m.expand(r"\g<month>/\1 \g<0>!"), m.re.pattern, m.re.groups, m.re.groupindex, bool(m), m.re is re.compile(m.re.pattern))
p = re.compile("o+", re.I)
print(p, p.pattern, p.flags, p.search("foo"), p.match("foo"), p.match("foo", 1), p.fullmatch("OO"), p.fullmatch("oof"))
print(p.search("foo boo", 3), p.search("foo boo", 0, 2), re.compile("^o").search("foo", 1), re.compile("o$").search("foo", 0, 2))
print(re.fullmatch("a|ab", "ab"), re.match("a", "ba"), re.fullmatch(r"\d+", "12\n"), re.search("x", "abc"))
print(re.compile("a", re.I | re.M | re.S | re.X | re.A), re.compile(b"a", re.I), re.compile("a") == re.compile("a"), re.I, re.I | re.M, int(re.X))
print(re.search(b"\\w+", b"ab \xff"), re.findall(rb"\d", b"1a2"), re.sub(b"a", b"b", b"banana"), re.compile("é").flags, re.compile("(?im)a").flags)
print(re.findall("É", "é É", re.I), re.findall(r"\w", "aé1", re.A), re.findall("[a-z]+", "ABC", re.IGNORECASE), re.search("K", "\u212a", re.I) is not None)
print(re.compile("x" * 300), re.compile("a\nb 'q'"), isinstance(p, re.Pattern), isinstance(m, re.Match), type(p), type(m))
tokens = re.compile(r"(?P<num>\d+)|(?P<op>[-+*/])|(?P<space>\s+)")
print([(t.lastgroup, t.group()) for t in tokens.finditer("12 + 34*5") if t.lastgroup != "space"])
verbose = re.compile(r"""
    (\d+)   # whole part
    \.      # the point
    [ #]*   # a set keeps its blanks
    (\d*)   # the rest
""", re.VERBOSE)
print(verbose.match("3. 14").groups(), {re.compile("a"): 1}[re.compile("a")])
if (found := re.search(r"(\w+)@(\w+)\.com", "mail bob@site.com now")) is not None:
    print(found[1], found[2], found.span(2))
