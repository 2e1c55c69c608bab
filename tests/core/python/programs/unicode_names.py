ﬁ = 5
print(fi)


class ª:
    ﬂag = "attribute"


print(a.flag, a.ﬂag, getattr(a, "flag"), a.__name__)


def ｆ(ｘ, *, ℌ=1):
    global ʰ
    ʰ = x + H
    return ｘ


print(f(x=2, H=5), h)
import ｍath
print(math.floor(2.5))
