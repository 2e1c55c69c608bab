# SPDX-License-Identifier: GPL-3.0-or-later
# What is said of one argument: how many words it takes, what it is called, what is wrong with it.

__all__ = [
    "ArgumentError", "ArgumentTypeError", "ONE_OR_MORE", "OPTIONAL", "PARSER", "REMAINDER", "SUPPRESS", "ZERO_OR_MORE", "name_of",
]

SUPPRESS = "==SUPPRESS=="
OPTIONAL, ZERO_OR_MORE, ONE_OR_MORE, PARSER, REMAINDER = "?", "*", "+", "A...", "..."


class ArgumentTypeError(Exception):
    __module__ = "argparse"


class ArgumentError(Exception):
    __module__ = "argparse"

    def __init__(self, argument, message):
        self.argument_name = argument and name_of(argument)
        self.message = message

    def __str__(self):
        return self.message if self.argument_name is None else f"argument {self.argument_name}: {self.message}"


def name_of(action):
    if action.option_strings:
        return "/".join(action.option_strings)
    if action.metavar not in (None, SUPPRESS):
        return action.metavar
    return action.dest if action.dest is not SUPPRESS else "{" + ",".join(action.choices) + "}"
