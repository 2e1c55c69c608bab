# SPDX-License-Identifier: GPL-3.0-or-later
# What is missing when it is read has a name and an object, from which a suggestion is made; what cannot be set or deleted
# has none.
import math


class Slotted:
    __slots__ = ("alpha",)

    def __init__(self):
        self.alpha = 1


class Plain:
    def __init__(self):
        self.alpha = 1


def attempt(change, *arguments):
    try:
        change(*arguments)
    except Exception as error:
        print(type(error).__name__, error, getattr(error, "name", "?"), type(getattr(error, "obj", "?")).__name__)


for kind in (Slotted, Plain):
    attempt(delattr, kind(), "alphb")
    attempt(getattr, kind(), "alphb")
    attempt(delattr, kind, "alphb")
    attempt(getattr, kind, "alphb")
attempt(setattr, Slotted(), "alphb", 1)
attempt(object.__delattr__, Plain(), "x")
attempt(setattr, 3, "x", 1)
attempt(delattr, 3, "x")
attempt(setattr, object(), "x", 1)
attempt(setattr, [], "x", 1)
attempt(delattr, math, "pj")
attempt(getattr, math, "pj")

error = ValueError(1)
for name in ("args", "__cause__", "__context__", "__traceback__", "x"):
    attempt(delattr, error, name)

plain = Plain()
del plain.alphb
