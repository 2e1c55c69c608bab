# SPDX-License-Identifier: GPL-3.0-or-later
# How a parser's usage and help are laid out, at 80 columns.
from _argparse_arguments import SUPPRESS
import textwrap

__all__ = ["HelpFormatter"]


class HelpFormatter:
    wraps_description = wraps_help = True

    def __init__(self, prog, indent_increment=2, max_help_position=24, width=None):
        self._prog, self._indent = prog, indent_increment
        self._width = 78 if width is None else width
        self._position = min(max_help_position, max(self._width - 20, indent_increment * 2))

    def usage(self, parser):
        if parser.usage is not None:
            return f"usage: {parser.usage % {'prog': self._prog}}\n"
        options = self.usage_words([each for each in parser._actions if each.option_strings], parser._exclusive)
        words = self.usage_words([each for each in parser._actions if not each.option_strings], parser._exclusive)
        head = f"usage: {self._prog}"
        line = " ".join([head, *options, *words])
        if len(line) <= self._width:
            return line + "\n"
        if len(head) > 0.75 * self._width:
            return "\n".join([head, *self._lines(options, " " * 7), *self._lines(words, " " * 7)]) + "\n"
        indent = " " * (len(head) + 1)
        lines = self._lines(options or words, indent) + (self._lines(words, indent) if options else [])
        return head + lines[0][len(head):] + "".join("\n" + each for each in lines[1:]) + "\n"

    def _lines(self, words, indent):
        lines, line = [], ""
        for word in words:
            if line and len(indent) + len(line) + 1 + len(word) > self._width:
                lines.append(indent + line)
                line = word
            else:
                line = f"{line} {word}" if line else word
        return lines + [indent + line] if line else lines

    def usage_words(self, actions, exclusive=()):
        words, done = [], set()
        for action in actions:
            if action.help == SUPPRESS or id(action) in done:
                continue
            group = next((each for each in exclusive if action in each._group_actions), None)
            if group is None:
                words.append(self._usage_word(action, not action.required and bool(action.option_strings)))
                continue
            parts = [self._usage_word(each, False) for each in group._group_actions]
            done.update(map(id, group._group_actions))
            words.append(("({})" if group.required and len(parts) > 1 else "[{}]").format(" | ".join(parts)))
        return words

    def _usage_word(self, action, optional):
        if not action.option_strings:
            return self._values(action, self._metavar(action, action.dest))
        is_pair = type(action).__name__ == "BooleanOptionalAction"
        name = " | ".join(action.option_strings) if is_pair else action.option_strings[0]
        if action.nargs != 0:
            name += " " + self._values(action, self._metavar(action, action.dest.upper()))
        return f"[{name}]" if optional else name

    def _metavar(self, action, default):
        if action.metavar is not None:
            return action.metavar
        if action.choices is not None:
            return "{" + ",".join(map(str, action.choices)) + "}"
        return default

    def _values(self, action, name):
        first, *others = name if isinstance(name, tuple) else (name,)
        rest = others[0] if others else first
        shapes = {None: first, "?": f"[{first}]", "*": f"[{first} ...]", "+": f"{first} [{rest} ...]",
                  "A...": f"{first} ...", "...": "..."}
        if action.nargs == "*" and others:
            return f"[{first} [{rest} ...]]"
        return shapes[action.nargs] if action.nargs in shapes else " ".join((name if others else (first,) * action.nargs))

    def whole(self, parser):
        parts = [self.usage(parser)]
        if parser.description:
            parts.append(self.filled(parser.description) + "\n")
        shown = [(group, self._entries(group)) for group in parser._groups]
        longest = max((len(indent + head) for _, entries in shown for indent, head, _ in entries), default=0)
        column = min(longest + 2, self._position)
        for group, entries in shown:
            if not entries and not group.description:
                continue
            text = f"{group.title}:\n" if group.title else ""
            if group.description:
                text += textwrap.fill(group.description, self._width, initial_indent="  ", subsequent_indent="  ") + "\n"
                text += "\n" if entries else ""
            parts.append(text + "".join(self._entry(each, column) for each in entries))
        if parser.epilog:
            parts.append(self.filled(parser.epilog) + "\n")
        return "\n".join(parts)

    def filled(self, text):
        text = text.replace("%(prog)s", self._prog)
        return textwrap.fill(" ".join(text.split()), self._width) if self.wraps_description else text

    def _entries(self, group):
        entries = []
        for action in group._group_actions:
            if action.help == SUPPRESS:
                continue
            entries.append((" " * self._indent, self._head(action), self._help(action)))
            for each in getattr(action, "shown", ()):
                entries.append((" " * 2 * self._indent, each.metavar, self._help(each)))
        return entries

    def _head(self, action):
        if not action.option_strings:
            name = self._metavar(action, action.dest)
            return name[0] if isinstance(name, tuple) else name
        if action.nargs == 0:
            return ", ".join(action.option_strings)
        values = self._values(action, self._metavar(action, action.dest.upper()))
        return ", ".join(f"{name} {values}" for name in action.option_strings)

    def help_of(self, action):
        return action.help

    def _help(self, action):
        if not action.help:
            return None
        fields = {name: value for name, value in vars(action).items() if value != SUPPRESS}
        if action.choices is not None:
            fields["choices"] = ", ".join(map(str, action.choices))
        if hasattr(action.type, "__name__"):
            fields["type"] = action.type.__name__
        return self.help_of(action) % {**fields, "prog": self._prog}

    def _entry(self, entry, column):
        indent, head, text = entry
        if text is None:
            return f"{indent}{head}\n"
        wrapped = textwrap.wrap(" ".join(text.split()), max(self._width - column, 11))
        lines = wrapped if self.wraps_help else text.splitlines()
        if len(indent + head) <= column - 2:
            first = f"{indent}{head}".ljust(column) + lines[0]
            lines = lines[1:]
        else:
            first = f"{indent}{head}"
        return "\n".join([first, *(" " * column + line for line in lines)]) + "\n"
