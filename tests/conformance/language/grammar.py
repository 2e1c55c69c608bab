# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes random text from templates, always the same for the same seed. A grammar maps a kind to its templates; in these

    <kind>        is any text of that kind
    <kind!>       the same, where the template's own names are not known yet
    <new kind>    a fresh name, known as a value of that kind from the next statement on
    <old kind>    a name that is known as a value of that kind; without one, another template is taken
    <block word>  on a line of its own: some statements; `word` says in what they stand (loop, function, generator)
    I:int J:str | ...   a template with names of its own: capital letters, known in all of it

A template without any of these is a leaf, and leaves end the writing when it has become deep.
"""
import random
import re

PLACEHOLDER = re.compile(r"<(?:(new|old) )?([a-z_]+)(!?)>")
BLOCK = re.compile(r"^( *)<block(?: (\w+))?>$", re.MULTILINE)
OWN_NAMES = re.compile(r"^((?:[A-Z]:\w+ )+)\| ", re.MULTILINE)
TIGHT = tuple(".[(")  # after a placeholder: what it holds needs brackets
UNFIT_FOR_HOLES = re.compile(r"""['"\\\\#]|{{""")  # 3.11 does not take these in the holes of f-strings
CHANCE_OF_ANOTHER_KIND = 0.015


class NoSuchName(Exception):
    """No name of that kind is known here."""


class Template:
    def __init__(self, text):
        own = OWN_NAMES.match(text)
        self.own = [item.split(":") for item in own[1].split()] if own else []
        self.text = text[own.end():] if own else text
        self.is_leaf = "<leaf>" in text or not (PLACEHOLDER.search(self.text) or BLOCK.search(self.text))
        self.text = self.text.replace("<leaf>", "")


class Grammar:
    """The templates by kind. `mixed` are the kinds of values that may stand for each other, which is an error more often
    than not. `plain` are the kinds that stand in the holes of f-strings."""

    def __init__(self, kinds, mixed, plain):
        self.kinds = {kind: [Template(text) for text in texts] for kind, texts in kinds.items()}
        self.leaves = {kind: [each for each in templates if each.is_leaf] for kind, templates in self.kinds.items()}
        self.mixed, self.plain = mixed, plain


class Writer:
    def __init__(self, grammar, seed, block_depth=3, expression_depth=3):
        self.grammar, self.random = grammar, random.Random(seed)
        self.block_depth, self.expression_depth = block_depth, expression_depth
        self.names = [{}]  # by kind, for each open block
        self.around = frozenset()  # what the statements that are being written stand in
        self.count = 0

    def fresh(self, kind):
        self.count += 1
        return f"{kind[0]}{self.count}"

    def know(self, name, kind):
        self.names[-1].setdefault(kind, []).append(name)

    def known(self, kind):
        found = [name for names in self.names for name in names.get(kind, ())]
        if not found:
            raise NoSuchName(kind)
        return self.random.choice(found[-6:])

    def write(self, kind, depth=None):
        """Text of that kind."""
        depth = self.expression_depth if depth is None else depth
        if kind in self.grammar.mixed and self.random.random() < CHANCE_OF_ANOTHER_KIND:
            kind = self.random.choice(self.grammar.mixed)
        templates = self.grammar.leaves[kind] if depth <= 0 and self.grammar.leaves[kind] else self.grammar.kinds[kind]
        while True:
            try:
                text = self._filled(self.random.choice(templates), depth - 1)
            except NoSuchName:
                continue
            if kind not in self.grammar.plain or not UNFIT_FOR_HOLES.search(text):
                return text

    def block(self, around, fewest=1, most=4):
        """Statements, one text; names that they make are forgotten at the end."""
        before = self.around
        if around in ("function", "generator", "method"):
            self.around = frozenset({"function", around})
        elif around == "group_handler":
            self.around = frozenset()  # nothing may jump out of an except*
        elif around:
            self.around = before | {around}
        self.names.append({})
        self.block_depth -= 1
        statements = [self.statement() for _ in range(self.random.randint(fewest, most))]
        self.block_depth += 1
        self.names.pop()
        self.around = before
        return "\n".join(statements)

    def statement(self):
        kinds = ["simple"] * 4 + sorted(f"in_{word}" for word in self.around if f"in_{word}" in self.grammar.kinds)
        if self.block_depth > 0:
            kinds += ["compound"] * 3
        return self.write(self.random.choice(kinds))

    def _filled(self, template, depth):
        own = {name: (self.fresh(kind), kind) for name, kind in template.own}
        text, made = template.text, []
        for name, (fresh, _) in own.items():
            text = re.sub(rf"\b{name}\b", fresh, text)

        def fill(match):
            if match[1] == "new":
                made.append((self.fresh(match[2]), match[2]))
                return made[-1][0]
            if match[1] == "old":
                return self.known(match[2])
            written = written_with_own(match)
            return f"({written})" if match.string[match.end():match.end() + 1] in TIGHT and not written.isidentifier() else written

        def written_with_own(match):
            if not own:
                return self.write(match[2], depth)
            self.names.append({})
            if not match[3]:
                for fresh, kind in own.values():
                    self.know(fresh, kind)
            try:
                return self.write(match[2], depth)
            finally:
                self.names.pop()

        def fill_block(match):
            self.names.append({})
            for fresh, kind in own.values():
                self.know(fresh, kind)
            inner = self.block(match[2])
            self.names.pop()
            return "\n".join(match[1] + line for line in inner.split("\n"))

        pieces = []
        for line in text.split("\n"):
            pieces.append(BLOCK.sub(fill_block, line) if "<block" in line else PLACEHOLDER.sub(fill, line))
        for name, kind in made:
            self.know(name, kind)
        return "\n".join(pieces)
