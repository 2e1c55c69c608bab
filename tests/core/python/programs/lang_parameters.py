# Every kind of parameter and the errors of calls that do not fit.
def plain(a, b=2):
    return a, b


def everything(a, /, b, c=3, *args, d, e=5, **kwargs):
    return a, b, c, args, d, e, kwargs


def only(*, key):
    return key


class Thing:
    def method(self, x, *, y=1):
        return x, y

    @classmethod
    def build(cls, x):
        return cls, x

    @staticmethod
    def free(x):
        return x


t = Thing()
calls = [
    lambda: plain(1), lambda: plain(1, 3), lambda: plain(b=1, a=2), lambda: plain(), lambda: plain(1, 2, 3), lambda: plain(1, a=2), lambda: plain(1, c=2),
    lambda: everything(1, 2, d=4), lambda: everything(1, 2, 3, 4, 5, d=6, f=7), lambda: everything(1, b=2, d=3, a=9), lambda: everything(1, 2), lambda: everything(a=1, b=2, d=3), lambda: everything(),
    lambda: only(key=1), lambda: only(1), lambda: only(), lambda: only(key=1, other=2),
    lambda: t.method(1), lambda: t.method(), lambda: t.method(1, 2), lambda: Thing.method(1), lambda: Thing.build(1)[1], lambda: t.build(), lambda: t.free(1), lambda: t.free(1, 2),
    lambda: plain(*[1], **{"b": 5}), lambda: plain(**{"a": 1, "b": 2}), lambda: plain(*5), lambda: plain(**5), lambda: plain(1, **{"a": 2}), lambda: plain(**{1: 2}), lambda: len(), lambda: len(1, 2), lambda: int(x=1), lambda: print(1, color=2), lambda: t(1),
]
for number, call in enumerate(calls):
    try:
        print(number, call())
    except TypeError as error:
        print(number, error)


def remembers(item, seen=[]):
    seen.append(item)
    return seen


print(remembers(1), remembers(2), remembers(3, []), remembers.__defaults__, everything.__kwdefaults__)
