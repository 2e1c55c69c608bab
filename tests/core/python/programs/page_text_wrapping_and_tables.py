# Report writing: wrapped paragraphs, aligned columns, a tree, a histogram, roman numerals.
import textwrap
from itertools import zip_longest, groupby
TEXT = """The quick brown fox jumps over the lazy dog. Pack my box with five dozen liquor jugs; how vexingly quick daft zebras jump!"""
print(textwrap.fill(TEXT, 40, initial_indent="* ", subsequent_indent="  "))
print(textwrap.shorten(TEXT, 30, placeholder=" [...]"), textwrap.indent("a\nb\n\nc", "> "), textwrap.dedent("""
    one
      two
    three
""").strip(), sep="\n")
def table(rows, header, aligns="<>^"):
    columns = list(zip(header, *[[str(cell) for cell in row] for row in rows]))
    widths = [max(map(len, column)) for column in columns]
    rule = "+".join("-" * (w + 2) for w in widths)
    yield rule
    for number, line in enumerate(zip(*columns)):
        yield "|".join(f" {cell:{align}{width}} " for cell, width, align in zip(line, widths, aligns))
        if number == 0: yield rule
    yield rule
print(*table([("apple", 3, 1.5), ("banana", 12, .25), ("fig", 100, 10.0)], ("fruit", "count", "price")), sep="\n")
def tree(node, prefix=""):
    entries = list(node.items())
    for number, (name, below) in enumerate(entries, 1):
        last = number == len(entries)
        yield f"{prefix}{'└' if last else '├'}── {name}"
        if isinstance(below, dict): yield from tree(below, prefix + ("    " if last else "│   "))
print(*tree({"src": {"main.py": None, "lib": {"a.py": None, "b.py": None}}, "README": None}), sep="\n")
counts = {key: len(list(group)) for key, group in groupby(sorted(TEXT.lower().replace(" ", "")[:60]))}
top = max(counts.values())
for level in range(top, 0, -2): print("".join("#" if counts[k] >= level else " " for k in sorted(counts)))
print("".join(sorted(counts)))
def roman(n):
    out = ""
    for value, symbol in zip((1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1), "M CM D CD C XC L XL X IX V IV I".split()):
        times, n = divmod(n, value)
        out += symbol * times
    return out
print([roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999)])
left, right = "one two three four".split(), "eins zwei drei".split()
for a, b in zip_longest(left, right, fillvalue="-"): print(f"{a:>8} | {b:<8}|")
