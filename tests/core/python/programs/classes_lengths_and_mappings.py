# SPDX-License-Identifier: GPL-3.0-or-later
# What __len__ may say, what format_map looks names up in, and what super() finds for an object of another class.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


for length in (2 ** 64, -1, -2 ** 70, 1.5, None, "a", True, 0):
    class Sized:
        def __len__(self):
            return length

    attempt(lambda: bool(Sized()))
    attempt(lambda: len(Sized()))
    attempt(lambda: not Sized())


class Missing(dict):
    def __missing__(self, key):
        return f"<{key}>"


class Loud:
    def __getitem__(self, key):
        return key.upper()


attempt(lambda: "{a} {b!r} {c:>5} {d[0]}".format_map(Missing(a=1)))
attempt(lambda: "{a} {b.x}".format_map(Loud()))
attempt(lambda: "{a}{0}".format_map(Missing()))
attempt(lambda: "{a:{w}}".format_map({"a": 1, "w": 5}))
attempt(lambda: "{}".format_map(None))
attempt(lambda: "{a}".format_map(None))
attempt(lambda: "{a}".format())
attempt(lambda: "{0}".format())


class Base:
    def shown(self):
        return super().__repr__

    @classmethod
    def made(cls):
        return super().__name__


class Derived(Base):
    def shown(self):
        return super().shown()

    @staticmethod
    def loose(x):
        return super()

    @classmethod
    def made(cls):
        return super().made()


attempt(lambda: Derived.shown(3))
attempt(lambda: Derived.shown(Derived)())
attempt(lambda: Derived.loose(1))
attempt(lambda: Derived.made())
attempt(lambda: Derived.shown(Base()))


class Mute:
    def __str__(self):
        return None


print("before", Mute(), "after")
