# Long texts are work, but not so much that a run ends.
import re

numbers = list(range(200_000))
print(len(str(numbers)), len(repr(tuple(numbers))))
text = "a" * 1_100_000
print(text.replace("a", "b").count("b"), len(text.replace("a", "xy")))
print(len(re.sub("a", "zz", text[:600_000])))
print(len(("\t" * 200_000).expandtabs(8)), len((b"\t" * 200_000).expandtabs(8)))
