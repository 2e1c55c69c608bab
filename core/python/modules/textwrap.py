# SPDX-License-Identifier: GPL-3.0-or-later
__all__ = ["TextWrapper", "dedent", "fill", "indent", "shorten", "wrap"]

_SPACE = "\t\n\x0b\x0c\r "
_TO_SPACES = {ord(c): " " for c in _SPACE}


def _is_word_end(c):
    return c.isalnum() or c in "_!\"'&.,?"


def _breaks_after_hyphen(word, i):
    """Whether the single hyphen there joins two parts of at least two letters."""
    before = word[max(0, i - 3):i]
    joins = len(before) >= 2 and before[-1].isalpha() and (
        before[-2].isalpha() or before[-2] == "-" and len(before) == 3 and before[0].isalpha())
    after = word[i + 1:i + 4]
    return joins and (after[:2].isalpha() and len(after) >= 2 or
                      len(after) == 3 and after[0].isalpha() and after[1] == "-" and after[2].isalpha())


def _parts_of_word(word):
    """Where a word may be broken: behind its hyphens, and around dashes of two or more."""
    start = i = 0
    while i < len(word):
        if word[i] != "-":
            i += 1
            continue
        end = i
        while end < len(word) and word[end] == "-":
            end += 1
        if end - i >= 2 and i > start and _is_word_end(word[i - 1]) and end < len(word) and (word[end].isalnum() or word[end] == "_"):
            yield word[start:i]
            yield word[i:end]
            start = end
        elif end - i == 1 and i > start and _breaks_after_hyphen(word, i):
            yield word[start:end]
            start = end
        i = end
    if start < len(word):
        yield word[start:]


def _runs(text):
    """White space and what stands between it, in turn."""
    start = 0
    for i in range(1, len(text) + 1):
        if i == len(text) or (text[i] in _SPACE) != (text[start] in _SPACE):
            yield text[start:i]
            start = i


class TextWrapper:
    def __init__(self, width=70, initial_indent="", subsequent_indent="", expand_tabs=True, replace_whitespace=True,
                 fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True, tabsize=8,
                 *, max_lines=None, placeholder=" [...]"):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def _chunks(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            text = text.translate(_TO_SPACES)
        chunks = []
        for run in _runs(text):
            if run[0] in _SPACE or not self.break_on_hyphens:
                chunks.append(run)
            else:
                chunks.extend(_parts_of_word(run))
        if self.fix_sentence_endings:
            for i in range(len(chunks) - 1):
                word = chunks[i].rstrip("\"'")
                if chunks[i + 1] == " " and len(word) > 1 and word[-1] in ".!?" and word[-2].islower():
                    chunks[i + 1] = "  "
        return chunks

    def _break_long_word(self, chunks, line, length, room):
        room = max(room, 1)
        if not self.break_long_words:
            if not line:
                line.append(chunks.pop())
            return
        word = chunks[-1]
        end = room
        if self.break_on_hyphens and len(word) > room:
            hyphen = word.rfind("-", 0, room)
            if hyphen > 0 and any(c != "-" for c in word[:hyphen]):
                end = hyphen + 1
        line.append(word[:end])
        chunks[-1] = word[end:]

    def wrap(self, text):
        if self.width <= 0:
            raise ValueError(f"invalid width {self.width!r} (must be > 0)")
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError("placeholder too large for max width")
        chunks = self._chunks(text)[::-1]
        lines = []
        while chunks:
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and lines and not chunks[-1].strip():
                chunks.pop()
            line = self._take_line(chunks, width)
            if not line:
                continue
            isLast = self.max_lines is not None and len(lines) + 1 >= self.max_lines
            if not isLast or self._all_fits(chunks, line, width):
                lines.append(indent + "".join(line))
                continue
            self._shorten(lines, line, indent, width)
            break
        return lines

    def _take_line(self, chunks, width):
        line = []
        length = 0
        while chunks and length + len(chunks[-1]) <= width:
            length += len(chunks[-1])
            line.append(chunks.pop())
        if chunks and len(chunks[-1]) > width:
            self._break_long_word(chunks, line, length, width - length)
        if self.drop_whitespace and line and not line[-1].strip():
            line.pop()
        return line

    def _all_fits(self, chunks, line, width):
        """Whether nothing but white space is left for a line behind this one, which is the last allowed."""
        isRest = not chunks or self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip()
        return isRest and sum(map(len, line)) <= width

    def _shorten(self, lines, line, indent, width):
        while line:
            if line[-1].strip() and sum(map(len, line)) + len(self.placeholder) <= width:
                lines.append(indent + "".join(line) + self.placeholder)
                return
            line.pop()
        if lines:
            before = lines[-1].rstrip()
            if len(before) + len(self.placeholder) <= self.width:
                lines[-1] = before + self.placeholder
                return
        lines.append(indent + self.placeholder.lstrip())

    def fill(self, text):
        return "\n".join(self.wrap(text))


def wrap(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    return TextWrapper(width=width, max_lines=1, **kwargs).fill(" ".join(text.strip().split()))


def dedent(text):
    lines = [line if line.strip(" \t") else "" for line in text.split("\n")]
    margin = None
    for line in lines:
        if not line:
            continue
        space = line[:len(line) - len(line.lstrip(" \t"))]
        if margin is None:
            margin = space
        while not space.startswith(margin):
            margin = margin[:-1]
    return "\n".join(line[len(margin or ""):] for line in lines)


def indent(text, prefix, predicate=None):
    if predicate is None:
        predicate = str.strip
    return "".join(prefix + line if predicate(line) else line for line in text.splitlines(True))
