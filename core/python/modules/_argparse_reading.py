# SPDX-License-Identifier: GPL-3.0-or-later
# One reading of a command line: options where they stand, positional arguments from the words between them.
from _argparse_arguments import (
    ArgumentError, ArgumentTypeError, ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, ZERO_OR_MORE, name_of,
)

__all__ = ["Reading"]


class Reading:
    def __init__(self, parser, namespace, words):
        self._parser, self._namespace, self._words = parser, namespace, words
        self._waiting = [action for action in parser._actions if not action.option_strings]
        self._seen, self._unknown = [], []

    def read(self):
        """Fills the namespace; gives the words that nobody wanted. Raises ArgumentError."""
        plain = []
        words = self._words
        position = 0
        while position < len(words):
            word = words[position]
            position += 1
            if word == "--":
                plain += words[position:]
                break
            option = None if self._is_plain(word) else self._option_of(word)
            if option is None and self._is_plain(word):
                plain.append(word)
                if self._begins_rest(plain):
                    plain += words[position:]
                    break
                continue
            plain = self._take_positionals(plain, False)
            if option is None:
                self._unknown.append(word)
                continue
            position = self._take_option(*option, position)
        self._unknown += self._take_positionals(plain, True)
        self._check()
        return self._unknown

    def _is_plain(self, word):
        if not word or word[0] not in self._parser.prefix_chars or word == "-":
            return True
        if word in self._parser._options:
            return False
        looks_negative = word[1:].replace(".", "", 1).isdigit()
        return looks_negative and not any(name[1:2].isdigit() for name in self._parser._options) or " " in word

    def _option_of(self, word):
        """(action, name, value given with it); None when there is no such option."""
        options = self._parser._options
        if word in options:
            return options[word], word, None
        name, equals, value = word.partition("=")
        if equals and name in options:
            return options[name], name, value
        if word.startswith("--"):
            close = [each for each in options if each.startswith(name)] if self._parser.allow_abbrev else []
            if len(close) > 1:
                raise ArgumentError(None, f"ambiguous option: {word} could match {', '.join(close)}")
            return (options[close[0]], close[0], value if equals else None) if close else None
        short = word[:2]
        return (options[short], short, word[2:]) if short in options else None

    def _take_option(self, action, name, value, position):
        if value is not None and action.nargs == 0:
            following = self._option_of("-" + value) if not name.startswith("--") and value else None
            if following is None:
                raise ArgumentError(action, f"ignored explicit argument {value!r}")
            self._perform(action, [], name)
            return self._take_option(*following, position)
        words = [] if value is None else [value]
        while value is None and position < len(self._words) and len(words) < _most(action.nargs):
            word = self._words[position]
            if action.nargs != REMAINDER and (word == "--" or not self._is_plain(word)):
                break
            words.append(word)
            position += 1
        if len(words) < _least(action.nargs):
            raise ArgumentError(action, _expected(action.nargs))
        self._perform(action, words, name)
        return position

    def _begins_rest(self, plain):
        """Whether the next positional argument takes all that follows, options too."""
        if not self._waiting or self._waiting[-1].nargs not in (PARSER, REMAINDER):
            return False
        return len(plain) > sum(_least(action.nargs) for action in self._waiting[:-1])

    def _take_positionals(self, plain, at_end):
        """Gives as many words as it can to the arguments that wait, in order; the rest is returned."""
        while self._waiting:
            counts = self._shares(len(plain), at_end)
            if not counts:
                return plain
            for count in counts:
                action = self._waiting.pop(0)
                words, plain = plain[:count], plain[count:]
                if words or at_end and action.nargs in (OPTIONAL, ZERO_OR_MORE):
                    self._perform(action, words, None)
                elif action.nargs == REMAINDER:
                    self._perform(action, words, None)
        return plain

    def _shares(self, count, at_end):
        """How many words each of the arguments that wait gets: greedy, but so that the later ones have their least."""
        shares = []
        for place, action in enumerate(self._waiting):
            later = sum(_least(each.nargs) for each in self._waiting[place + 1:])
            least = _least(action.nargs)
            if least > count or not at_end and least == 0 and count == 0:
                break
            share = max(least, min(_most(action.nargs), count - later))
            shares.append(share)
            count -= share
        return shares

    def _perform(self, action, words, name):
        for group in self._parser._exclusive:
            others = [each for each in group._group_actions if each is not action and each in self._seen]
            if action in group._group_actions and others and (words or action.nargs == 0):
                raise ArgumentError(action, f"not allowed with argument {name_of(others[0])}")
        if words or action.nargs == 0 or action.option_strings:
            self._seen.append(action)
        action(self._parser, self._namespace, self._values(action, words), name)

    def _values(self, action, words):
        nargs = action.nargs
        if nargs == 0:
            return []
        if nargs == OPTIONAL and not words:
            value = action.const if action.option_strings else action.default
            return self._converted(action, value) if isinstance(value, str) else value
        if nargs == ZERO_OR_MORE and not words and not action.option_strings:
            return [] if action.default is None else action.default
        if nargs == PARSER:
            return [self._checked(action, words[0]), *words[1:]]
        if nargs == REMAINDER:
            return [self._converted(action, word) for word in words]
        values = [self._checked(action, self._converted(action, word)) for word in words]
        return values[0] if nargs in (None, OPTIONAL) else values

    def _converted(self, action, word):
        convert = action.type
        if convert is None:
            return word
        try:
            return convert(word)
        except ArgumentTypeError as error:
            raise ArgumentError(action, str(error))
        except (TypeError, ValueError):
            name = getattr(convert, "__name__", repr(convert))
            raise ArgumentError(action, f"invalid {name} value: {word!r}")

    def _checked(self, action, value):
        if action.choices is not None and value not in action.choices:
            shown = ", ".join(map(repr, action.choices))
            raise ArgumentError(action, f"invalid choice: {value!r} (choose from {shown})")
        return value

    def _check(self):
        missing = [name_of(action) for action in self._parser._actions
                   if action not in self._seen and action.required]
        if missing:
            raise ArgumentError(None, f"the following arguments are required: {', '.join(missing)}")
        for action in self._parser._actions:
            default = getattr(self._namespace, action.dest, None)
            if action not in self._seen and isinstance(default, str) and default is action.default:
                setattr(self._namespace, action.dest, self._converted(action, default))
        for group in self._parser._exclusive:
            if group.required and not any(action in self._seen for action in group._group_actions):
                names = " ".join(name_of(action) for action in group._group_actions)
                raise ArgumentError(None, f"one of the arguments {names} is required")


def _least(nargs):
    if isinstance(nargs, int):
        return nargs
    return 0 if nargs in (OPTIONAL, ZERO_OR_MORE, REMAINDER) else 1


def _most(nargs):
    if isinstance(nargs, int):
        return nargs
    return 1 if nargs in (None, OPTIONAL) else 1_000_000_000


def _expected(nargs):
    if nargs is None:
        return "expected one argument"
    if nargs == ONE_OR_MORE:
        return "expected at least one argument"
    if nargs == OPTIONAL:
        return "expected at most one argument"
    return f"expected {nargs} argument{'' if nargs == 1 else 's'}"
