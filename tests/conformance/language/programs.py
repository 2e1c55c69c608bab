# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes random programs of the language: expressions and statements, functions, classes, generators, exceptions; most of
what goes wrong in one is caught and printed, so that the rest still runs.

    programs.py SEED    prints that program
"""
import sys

from expressions import CONTAINERS, NUMBERS
from grammar import Grammar, Writer
from statements import (CATCH, COMPOUND, DEFINITIONS, IN_FUNCTION, IN_GENERATOR, IN_HANDLER, IN_LOOP, IN_METHOD, MEMBERS, SIMPLE)
from text import TEXT

HEAD = '''\
import math


class Base:
    a = 1

    def __init__(self, a=0, *rest):
        self.a = a
        self.rest = rest

    def get(self, x=None, *rest):
        return self.a

    def add(self, x=1):
        self.a += x
        return self.a


class Mixin:
    def run(self, *args):
        return "mixin", args


class Manager:
    def __init__(self, name, swallows=False):
        self.name, self.swallows = name, swallows

    def __enter__(self):
        print("enter", self.name)
        return self.name

    def __exit__(self, kind, error, trace):
        print("exit", kind and kind.__name__, error)
        return self.swallows


'''

VALUES = ["int", "float", "bool", "str", "bytes", "ints", "strs", "list", "tuple", "dict", "set", "any"]

GRAMMAR = Grammar({**NUMBERS, **CONTAINERS, **TEXT, **MEMBERS, "simple": SIMPLE, "compound": COMPOUND, "definition": DEFINITIONS,
                   "in_loop": IN_LOOP, "in_function": IN_FUNCTION, "in_generator": IN_GENERATOR, "in_handler": IN_HANDLER,
                   "in_method": IN_METHOD, "in_try": SIMPLE, "catch": CATCH}, VALUES, {"hole", "plain_int"})


def indented(text):
    return "\n".join("    " + line for line in text.split("\n"))


def program(seed):
    writer = Writer(GRAMMAR, seed)
    chance = writer.random
    parts = []
    for _ in range(chance.randint(5, 11)):
        kind = chance.choice(["definition", "simple", "simple", "compound", "compound"])
        writer.block_depth, writer.expression_depth = chance.randint(1, 2), chance.randint(1, 3)
        part = writer.write(kind)
        if kind != "definition":
            part = f"try:\n{indented(part)}\n{writer.write('catch')}"
        parts.append(part)
    if chance.random() < 0.5:
        parts.append(writer.write(chance.choice(["simple", "compound"])))
    return HEAD + "\n".join(parts) + "\n"


if __name__ == "__main__":
    print(program(int(sys.argv[1])), end="")
