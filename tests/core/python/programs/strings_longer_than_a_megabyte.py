# Long texts are work, but not so much that a run ends.
import re

numbers = list(range(200_000))
print(len(str(numbers)), len(repr(tuple(numbers))))
text = "a" * 1_100_000
print(text.replace("a", "b").count("b"), len(text.replace("a", "xy")))
print(len(re.sub("a", "zz", text[:600_000])))
print(len(("\t" * 200_000).expandtabs(8)), len((b"\t" * 200_000).expandtabs(8)))
words = re.compile(r"\w+\s*")
position, count = 0, 0
page = "the quick brown fox " * 20_000
while match := words.match(page, position):
    position, count = match.end(), count + 1
print(count, len(words.findall(page)), sum(1 for _ in words.finditer(page)), len(words.split(page)))
print(re.findall(".", "a\ud800b"), re.sub("[\ud800-\udfff]", "?", "x\udc80y\ud83d"), re.match(r"\w", "\ud800"))
