# SPDX-License-Identifier: GPL-3.0-or-later
# Command lines. A program here is started without arguments, so what counts are defaults, and what a program parses by hand.
from _argparse_arguments import (
    ArgumentError, ArgumentTypeError, ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE,
)
from _argparse_reading import Reading
from _argparse_text import HelpFormatter
import os
import sys

__all__ = [
    "Action", "ArgumentDefaultsHelpFormatter", "ArgumentError", "ArgumentParser", "ArgumentTypeError",
    "BooleanOptionalAction", "HelpFormatter", "Namespace", "ONE_OR_MORE", "OPTIONAL", "PARSER", "REMAINDER", "RawDescriptionHelpFormatter",
    "RawTextHelpFormatter", "SUPPRESS", "ZERO_OR_MORE",
]


class ArgumentDefaultsHelpFormatter(HelpFormatter):
    def help_of(self, action):
        text = action.help
        if "%(default)" not in text and action.default is not SUPPRESS:
            if action.option_strings or action.nargs in (OPTIONAL, ZERO_OR_MORE):
                text += " (default: %(default)s)"
        return text


class RawDescriptionHelpFormatter(HelpFormatter):
    wraps_description = False


class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    wraps_help = False


class Namespace:
    def __init__(self, **kwargs):
        for name, value in kwargs.items():
            setattr(self, name, value)

    def __eq__(self, other):
        return vars(self) == vars(other) if isinstance(other, Namespace) else NotImplemented

    def __contains__(self, name):
        return name in vars(self)

    def __repr__(self):
        plain = [f"{name}={value!r}" for name, value in vars(self).items() if name.isidentifier()]
        others = {name: value for name, value in vars(self).items() if not name.isidentifier()}
        return f"{type(self).__name__}({', '.join(plain + ([f'**{others!r}'] if others else []))})"


class Action:
    """What is done with the values of one argument: a subclass says it in __call__."""

    def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None,
                 required=False, help=None, metavar=None):
        self.option_strings, self.dest, self.nargs, self.const = option_strings, dest, nargs, const
        self.default, self.type, self.choices = default, type, choices
        self.required, self.help, self.metavar = required, help, metavar

    def __call__(self, parser, namespace, values, option_string=None):
        raise NotImplementedError(".__call__() not defined")


class _Store(Action):
    def __init__(self, option_strings, dest, nargs=None, **kwargs):
        if nargs == 0:
            raise ValueError("nargs for store actions must be != 0; if you have nothing to store, actions such as store "
                             "true or store const may be more appropriate")
        super().__init__(option_strings, dest, nargs, **kwargs)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, values)


class _StoreConst(Action):
    def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None, metavar=None):
        super().__init__(option_strings, dest, 0, const, default, required=required, help=help, metavar=metavar)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, self.const)


class _StoreTrue(_StoreConst):
    def __init__(self, option_strings, dest, default=False, required=False, help=None):
        super().__init__(option_strings, dest, True, default, required, help)


class _StoreFalse(_StoreConst):
    def __init__(self, option_strings, dest, default=True, required=False, help=None):
        super().__init__(option_strings, dest, False, default, required, help)


class _Append(_Store):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, [*(getattr(namespace, self.dest, None) or []), values])


class _Extend(_Store):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, [*(getattr(namespace, self.dest, None) or []), *values])


class _AppendConst(_StoreConst):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, [*(getattr(namespace, self.dest, None) or []), self.const])


class _Count(Action):
    def __init__(self, option_strings, dest, default=None, required=False, help=None):
        super().__init__(option_strings, dest, 0, None, default, required=required, help=help)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, (getattr(namespace, self.dest, None) or 0) + 1)


class BooleanOptionalAction(Action):
    def __init__(self, option_strings, dest, default=None, required=False, help=None):
        both = [name for given in option_strings
                for name in ([given, "--no-" + given[2:]] if given.startswith("--") else [given])]
        super().__init__(both, dest, 0, None, default, required=required, help=help)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, not option_string.startswith("--no-"))


class _Help(Action):
    def __init__(self, option_strings, dest=SUPPRESS, default=SUPPRESS, help=None):
        super().__init__(option_strings, dest, 0, None, default, help=help)

    def __call__(self, parser, namespace, values, option_string=None):
        parser.print_help()
        parser.exit()


class _Version(Action):
    def __init__(self, option_strings, version=None, dest=SUPPRESS, default=SUPPRESS,
                 help="show program's version number and exit"):
        super().__init__(option_strings, dest, 0, None, default, help=help)
        self.version = version

    def __call__(self, parser, namespace, values, option_string=None):
        parser._print_message(HelpFormatter(parser.prog).filled(self.version or parser.version) + "\n", sys.stdout)
        parser.exit()


class _Subparsers(Action):
    """The parsers of a program's commands: the first word chooses one, which reads the rest."""

    def __init__(self, prog, parser_class, dest=SUPPRESS, required=False, help=None, metavar=None):
        self._prog, self._parser_class, self.shown = prog, parser_class, []
        super().__init__([], dest, PARSER, choices={}, required=required, help=help, metavar=metavar)

    def add_parser(self, name, *, help=None, aliases=(), **kwargs):
        parser = self._parser_class(**{"prog": f"{self._prog} {name}", **kwargs})
        for each in (name, *aliases):
            self.choices[each] = parser
        if help is not None:
            words = f" ({', '.join(aliases)})" if aliases else ""
            self.shown.append(Action([], name, help=help, metavar=name + words))
        return parser

    def __call__(self, parser, namespace, values, option_string=None):
        name, *rest = values
        if self.dest is not SUPPRESS:
            setattr(namespace, self.dest, name)
        parsed, unknown = self.choices[name].parse_known_args(rest)
        for key, value in vars(parsed).items():
            setattr(namespace, key, value)
        if unknown:
            namespace.__dict__.setdefault("_unrecognized_args", []).extend(unknown)


_ACTIONS = {
    None: _Store, "store": _Store, "store_const": _StoreConst, "store_true": _StoreTrue, "store_false": _StoreFalse,
    "append": _Append, "append_const": _AppendConst, "extend": _Extend, "count": _Count, "help": _Help, "version": _Version,
}


class _Container:
    """What arguments can be added to: a parser, and its groups."""

    def __init__(self, parser, title=None, description=None):
        self._parser, self.title, self.description, self._group_actions = parser, title, description, []

    def add_argument(self, *names, action=None, dest=None, **kwargs):
        parser = self._parser
        kind = _ACTIONS.get(action, action) if isinstance(action, (str, type(None))) else action
        if isinstance(kind, str):
            raise ValueError(f'unknown action "{action}"')
        if "type" in kwargs and not callable(kwargs["type"]) and kwargs["type"] is not None:
            raise ValueError(f"{kwargs['type']!r} is not callable")
        options = [name for name in names if name[:1] in parser.prefix_chars]
        if not options:
            if names and dest is not None:
                raise ValueError("dest supplied twice for positional argument")
            dest = names[0] if names else dest
            if "required" in kwargs:
                raise TypeError("'required' is an invalid argument for positionals")
            kwargs["required"] = kwargs.get("nargs") not in (OPTIONAL, ZERO_OR_MORE)
        elif dest is None:
            long = next((name for name in options if name.startswith("--")), options[0])
            dest = long.lstrip(parser.prefix_chars).replace("-", "_")
        if kind in (_Help, _Version) and dest in ("help", "version"):
            made = kind(options, **kwargs)
        else:
            if "default" not in kwargs and parser.argument_default is not None:
                kwargs["default"] = parser.argument_default
            made = kind(options, dest, **kwargs)
        return self._add_action(made)

    def _add_action(self, action):
        for name in action.option_strings:
            taken = self._parser._options.get(name)
            if taken is not None and self._parser.conflict_handler != "resolve":
                raise ArgumentError(action, f"conflicting option string: {name}")
            self._parser._options[name] = action
        self._parser._actions.append(action)
        self._group_actions.append(action)
        return action

    def add_argument_group(self, title=None, description=None):
        group = _Container(self._parser, title, description)
        self._parser._groups.append(group)
        return group

    def add_mutually_exclusive_group(self, *, required=False):
        group = _Exclusive(self, required)
        self._parser._exclusive.append(group)
        return group


class _Exclusive(_Container):
    """Arguments of which one may be given; they are shown where the group was made."""

    def __init__(self, outer, required):
        super().__init__(outer._parser)
        self._outer, self.required = outer, required

    def _add_action(self, action):
        self._group_actions.append(action)
        return self._outer._add_action(action)


class ArgumentParser(_Container):
    def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=(), formatter_class=HelpFormatter,
                 prefix_chars="-", fromfile_prefix_chars=None, argument_default=None, conflict_handler="error",
                 add_help=True, allow_abbrev=True, exit_on_error=True):
        super().__init__(self, None, description)
        self.prog = os.path.basename(sys.argv[0]) if prog is None else prog
        self.usage, self.epilog, self.formatter_class, self.prefix_chars = usage, epilog, formatter_class, prefix_chars
        self.argument_default, self.conflict_handler = argument_default, conflict_handler
        self.add_help, self.allow_abbrev, self.exit_on_error = add_help, allow_abbrev, exit_on_error
        self._actions, self._options, self._exclusive, self._defaults = [], {}, [], {}
        self._positionals = _Container(self, "positional arguments")
        self._optionals = _Container(self, "options")
        self._groups = [self._positionals, self._optionals]
        if add_help:
            self.add_argument("-h", "--help", action="help", default=SUPPRESS, help="show this help message and exit")
        for parent in parents:
            for action in parent._actions:
                self._add_action(action)
            self._defaults.update(parent._defaults)

    def _add_action(self, action):
        return (self._optionals if action.option_strings else self._positionals)._add_action(action)

    def add_subparsers(self, *, title=None, description=None, prog=None, dest=SUPPRESS, required=False, help=None,
                       metavar=None, parser_class=None):
        group = self.add_argument_group(title or "subcommands", description) if title or description else self._positionals
        words = self.formatter_class(prog=self.prog).usage_words([each for each in self._actions if not each.option_strings])
        made = _Subparsers(prog or " ".join([self.prog, *words]), parser_class or type(self), dest, required, help, metavar)
        return group._add_action(made)

    def set_defaults(self, **kwargs):
        self._defaults.update(kwargs)
        for action in self._actions:
            if action.dest in kwargs:
                action.default = kwargs[action.dest]

    def get_default(self, dest):
        for action in self._actions:
            if action.dest == dest and action.default is not None:
                return action.default
        return self._defaults.get(dest)

    def parse_args(self, args=None, namespace=None):
        found, unknown = self.parse_known_args(args, namespace)
        if unknown:
            self.error(f"unrecognized arguments: {' '.join(unknown)}")
        return found

    def parse_known_args(self, args=None, namespace=None):
        namespace = Namespace() if namespace is None else namespace
        for action in self._actions:
            if SUPPRESS not in (action.dest, action.default) and not hasattr(namespace, action.dest):
                setattr(namespace, action.dest, action.default)
        for name, value in self._defaults.items():
            if not hasattr(namespace, name):
                setattr(namespace, name, value)
        try:
            unknown = Reading(self, namespace, list(sys.argv[1:] if args is None else args)).read()
        except ArgumentError as error:
            if not self.exit_on_error:
                raise
            self.error(str(error))
        return namespace, unknown + namespace.__dict__.pop("_unrecognized_args", [])

    def format_usage(self):
        return self.formatter_class(prog=self.prog).usage(self)

    def format_help(self):
        return self.formatter_class(prog=self.prog).whole(self)

    def print_usage(self, file=None):
        self._print_message(self.format_usage(), sys.stdout if file is None else file)

    def print_help(self, file=None):
        self._print_message(self.format_help(), sys.stdout if file is None else file)

    def _print_message(self, message, file=None):
        if message:
            (sys.stderr if file is None else file).write(message)

    def exit(self, status=0, message=None):
        self._print_message(message, sys.stderr)
        sys.exit(status)

    def error(self, message):
        self.print_usage(sys.stderr)
        self.exit(2, f"{self.prog}: error: {message}\n")

    def __repr__(self):
        shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in
                          ("prog", "usage", "description", "formatter_class", "conflict_handler", "add_help"))
        return f"{type(self).__name__}({shown})"
