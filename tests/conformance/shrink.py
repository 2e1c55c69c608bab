# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a program that shows a difference as small as it can be made while it still shows it. First whole blocks and lines
go, then what is left of the expressions. It knows nothing of what the difference is:

    small = shrink(text, shows)     shows(text) tells whether that program still shows what is looked for
"""
import ast
import copy
import warnings

MOST_TRIES = 600


class _Line:
    """One line and the lines below it that are indented deeper."""

    def __init__(self, text, depth):
        self.text, self.depth, self.body = text, depth, []
        self.is_head = False

    def written(self, depth):
        yield " " * depth + self.text
        if self.is_head and not self.body:
            yield " " * (depth + 4) + "pass"
        for line in self.body:
            yield from line.written(depth + 4)


def _tree(text):
    """The lines as a tree; comments and empty lines are left out. A line that a bracket or a triple quote carries on
    counts as its first line's body, which is good enough: what does not parse is never tried."""
    root = _Line("", -1)
    path = [root]
    for raw in text.splitlines():
        stripped = raw.strip()
        if not stripped or stripped.startswith("#"):
            continue
        line = _Line(stripped, len(raw) - len(raw.lstrip(" ")))
        while path[-1].depth >= line.depth:
            path.pop()
        path[-1].body.append(line)
        path[-1].is_head = True
        path.append(line)
    return root


def _text(root):
    return "".join(line + "\n" for block in root.body for line in block.written(0))


class _Search:
    def __init__(self, shows, most_tries):
        self.shows, self.tries_left, self.seen = shows, most_tries, set()

    def accepts(self, text):
        """Whether that smaller program parses and still shows it. Nothing is tried twice."""
        if self.tries_left <= 0 or text in self.seen:
            return False
        self.seen.add(text)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                compile(text, "shrunk", "exec", dont_inherit=True)
        except (SyntaxError, ValueError, RecursionError):
            return False
        self.tries_left -= 1
        return self.shows(text)


def _drop(root, lines, search):
    """Leaves out as many of these neighbours as possible: halves first, then quarters, at last one by one."""
    size, changed = len(lines), False
    while size:
        at = 0
        while at < len(lines):
            before = list(lines)
            del lines[at:at + size]
            if search.accepts(_text(root)):
                changed = True
            else:
                lines[:] = before
                at += size
        size //= 2
    return changed


def _unwrap(root, lines, search):
    """Puts the body of a block where the block was, with or without the else, except, finally that belong to it."""
    changed, at = False, 0
    while at < len(lines):
        ends = [at + 1]
        while ends[-1] < len(lines) and lines[ends[-1]].text.startswith(("else", "elif", "except", "finally")):
            ends.append(ends[-1] + 1)
        for end in reversed(ends):
            before = list(lines)
            lines[at:end] = [line for block in before[at:end] for line in block.body]
            if before[at].body and search.accepts(_text(root)):
                changed = True
                break
            lines[:] = before
        else:
            at += 1
    return changed


def _shrink_lines(text, search):
    root = _tree(text)
    changed = True
    while changed:
        changed = False
        pending = [root]
        while pending:
            block = pending.pop()
            changed |= _drop(root, block.body, search) | _unwrap(root, block.body, search)
            pending += reversed(block.body)
    return _text(root)


def _smaller(node):
    """What could stand in the place of that expression: a part of it, or hardly anything."""
    if isinstance(node, ast.Constant):
        return []
    parts = [part for part in ast.walk(node) if isinstance(part, ast.expr) and part is not node]
    return parts[:6] + [ast.Constant(0), ast.Constant(""), ast.Constant(None)]


def _places(tree):
    """Every place in which an expression stands that is read: (holder, field, index or None)."""
    for holder in ast.walk(tree):
        for field, value in ast.iter_fields(holder):
            for index, node in enumerate(value) if isinstance(value, list) else [(None, value)]:
                if isinstance(node, ast.expr) and isinstance(getattr(node, "ctx", ast.Load()), ast.Load):
                    yield holder, field, index


def _put(holder, field, index, node):
    if index is None:
        setattr(holder, field, node)
    else:
        getattr(holder, field)[index] = node


def _try_expressions(tree, search):
    for number in range(sum(1 for _ in _places(tree))):
        holder, field, index = list(_places(tree))[number]
        old = getattr(holder, field) if index is None else getattr(holder, field)[index]
        for node in _smaller(old):
            _put(holder, field, index, copy.deepcopy(node))
            try:
                if search.accepts(ast.unparse(tree) + "\n"):
                    return True
            except (ValueError, TypeError, AttributeError):
                pass  # no program has that shape
            _put(holder, field, index, old)
    return False


def _shrink_expressions(text, search):
    tree = ast.parse(text)
    if ast.unparse(tree) + "\n" != text and not search.accepts(ast.unparse(tree) + "\n"):
        return text
    while _try_expressions(tree, search):
        pass
    return ast.unparse(tree) + "\n"


def shrink(text, shows, most_tries=MOST_TRIES):
    """A program no longer than `text` for which `shows` is true as well; after `most_tries` calls of `shows` the best so
    far. `text` itself comes back when it no longer shows anything without its comments."""
    search = _Search(shows, most_tries)
    if not search.accepts(_text(_tree(text))):
        return text
    small = _shrink_lines(text, search)
    small = _shrink_expressions(small, search)
    return _shrink_lines(small, search)
