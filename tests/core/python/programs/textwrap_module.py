# textwrap: wrap, fill, shorten, dedent, indent and the options of TextWrapper.
import textwrap

text = ("The quick brown fox jumped over the lazy dog, and then -- without a pause -- it ran back through the well-known "
        "half-timbered house--fast.  Really?  Yes; a-b-c x-ray e-mail 123-456 http://example.com/a-very-long-path/that-goes-on --option=value")
for width in (20, 33, 50, 79):
    print("\n".join(f"{line}|" for line in textwrap.wrap(text, width)))
print(textwrap.fill("short"), textwrap.wrap(""), textwrap.wrap("   "), textwrap.wrap("a" * 25, 10), textwrap.wrap("one two", 1))
print(textwrap.fill(text, 40, initial_indent="* ", subsequent_indent="  "))
print(textwrap.wrap("Hello there how are you this fine day? I'm glad to hear it!", 12), textwrap.wrap("this-is-a-useful-feature for-long-lines", 12))
print(textwrap.wrap("this-is-a-useful-feature", 10, break_on_hyphens=False), textwrap.wrap("extraordinarily long", 6, break_long_words=False))
print(textwrap.wrap("a\tb\n\nc   d", 6), textwrap.wrap("a\tb\n\nc   d", 6, replace_whitespace=False, drop_whitespace=False), textwrap.wrap("x\ty", 20, tabsize=4))
print(textwrap.wrap("Dr. Who said so. Then he left.  OK.", 40, fix_sentence_endings=True), textwrap.wrap(" leading space", 20), textwrap.wrap("trailing   ", 20))
print(textwrap.wrap(text, 30, max_lines=2), textwrap.wrap(text, 30, max_lines=3, placeholder="..."), textwrap.wrap("fits", 10, max_lines=1))
print(textwrap.shorten("Hello  world!", width=12), textwrap.shorten("Hello  world!", width=11), textwrap.shorten("Hello world", width=10, placeholder="..."))
print(textwrap.shorten("one two three four", 12), repr(textwrap.shorten("averyveryverylongword", 10)))
print(textwrap.dedent("""
    def f():
        return 1

      # odd
    """))
print(repr(textwrap.dedent("  a\n    b\n  \n\tc")), repr(textwrap.dedent("no\n  margin")), repr(textwrap.dedent("   \n  x\n")), repr(textwrap.dedent("")))
print(textwrap.indent("a\n\nb\n  c", "> "), textwrap.indent("a\n\nb", "- ", lambda line: True), repr(textwrap.indent("", "x")))
w = textwrap.TextWrapper(width=15, subsequent_indent="....")
print(w.wrap("some words to be wrapped here"), w.fill("again and again and again"), w.width)
for action in (lambda: textwrap.wrap("x", 0), lambda: textwrap.wrap("a b", 3, max_lines=1, placeholder="too long"), lambda: textwrap.shorten("abc def", 3)):
    try:
        print(action())
    except ValueError as error:
        print(error)
