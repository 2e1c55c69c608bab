import sys
import warnings

print("start")
warnings.warn("first")
for _ in range(3):
    warnings.warn("in a loop")


def old():
    warnings.warn("old() is deprecated", DeprecationWarning, stacklevel=2)


old()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old()
    old()
    warnings.warn(UserWarning("an instance"))
    print(len(caught), [str(w.message) for w in caught], [w.category.__name__ for w in caught], caught[0].lineno)
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        warnings.warn("an error now", RuntimeWarning)
    except RuntimeWarning as error:
        print("raised", error)
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    warnings.warn("ignored")


class Mine(UserWarning):
    pass


warnings.filterwarnings("ignore", category=Mine)
warnings.warn("mine", Mine)
try:
    warnings.warn("x", int)
except TypeError as error:
    print(error)
try:
    warnings.simplefilter("nonsense")
except (AssertionError, ValueError) as error:
    print(error)
print(warnings.formatwarning("text", UserWarning, "file.py", 3, "source"))
warnings.warn("the last")
