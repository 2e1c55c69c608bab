# A small Markdown to HTML: headings, lists, quotes, code, emphasis and links.
import re
INLINE = [(r"`([^`]+)`", r"<code>\1</code>"), (r"\*\*(.+?)\*\*", r"<b>\1</b>"), (r"\*(.+?)\*", r"<i>\1</i>"), (r"\[(.+?)\]\((.+?)\)", r'<a href="\2">\1</a>')]
def escape(text): return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
def inline(text):
    for pattern, replacement in INLINE: text = re.sub(pattern, replacement, text)
    return text
def blocks(lines):
    open_tag = None
    def close():
        nonlocal open_tag
        if open_tag: yield f"</{open_tag}>"
        open_tag = None
    code = False
    for line in lines:
        if line.startswith("```"):
            yield from close(); code = not code; yield "<pre>" if code else "</pre>"
        elif code: yield escape(line)
        elif m := re.match(r"(#{1,6})\s+(.*)", line): yield from close(); yield f"<h{len(m[1])}>{inline(escape(m[2]))}</h{len(m[1])}>"
        elif m := re.match(r"([-*]|\d+\.)\s+(.*)", line):
            tag = "ul" if m[1] in "-*" else "ol"
            if open_tag != tag: yield from close(); yield f"<{tag}>"; open_tag = tag
            yield f"  <li>{inline(escape(m[2]))}</li>"
        elif not line.strip(): yield from close()
        else:
            if open_tag != "p": yield from close(); yield "<p>"; open_tag = "p"
            yield inline(escape(line.strip()))
    yield from close()
print(*blocks("""# A *title* & more

Some **bold** text with `code` and a [link](http://x/?a=1).
Second line, 1 < 2.

- one
- two **three**
1. first
2. second
```
x = [1] < *not* em
```
### Small
end""".splitlines()), sep="\n")
