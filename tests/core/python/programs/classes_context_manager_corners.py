# with: several managers, suppression, exceptions in enter and exit, return and break inside, ExitStack.
from contextlib import ExitStack, contextmanager, suppress, nullcontext
class M:
    def __init__(self, name, swallow=False, fail=None): self.name, self.swallow, self.fail = name, swallow, fail
    def __enter__(self):
        print("enter", self.name)
        if self.fail == "enter": raise RuntimeError(f"enter {self.name}")
        return self.name
    def __exit__(self, kind, value, trace):
        print("exit", self.name, kind.__name__ if kind else None, value, trace is not None)
        if self.fail == "exit": raise RuntimeError(f"exit {self.name}")
        return self.swallow
with M("a") as a, M("b") as b: print(a, b)
with (M("c", swallow=True), M("d") as d): raise ValueError("inside")
try:
    with M("e"), M("f", fail="enter"): print("never")
except RuntimeError as error: print(error)
try:
    with M("g"), M("h", fail="exit"): raise KeyError("k")
except RuntimeError as error: print(error, repr(error.__context__))
def f():
    for i in range(3):
        with M(f"i{i}"):
            if i == 0: continue
            if i == 1: return "returned"
print(f())
for _ in range(2):
    with M("j"): break
@contextmanager
def tag(name):
    print(f"<{name}>")
    try: yield name.upper()
    except ZeroDivisionError: print("division swallowed")
    finally: print(f"</{name}>")
with tag("x") as x: print(x, 1 / 0)
with tag("y"), tag("z"): print("inner")
@tag("deco")
def decorated(): print("in decorated")
decorated(); decorated()
with ExitStack() as stack:
    names = [stack.enter_context(M(f"s{i}")) for i in range(2)]
    stack.callback(print, "callback", 1, key=2) if False else stack.callback(print, "callback", 1)
    stack.push(lambda *exc: print("pushed", exc[0]) or True)
    print(names)
    raise OSError("gone")
with suppress(KeyError, IndexError): [][1]
with nullcontext(5) as n: print(n)
try:
    with 5: pass
except TypeError as error: print(error)
@contextmanager
def twice():
    yield 1
    yield 2
try:
    with twice(): pass
except RuntimeError as error: print(error)
@contextmanager
def never():
    if False: yield
try:
    with never(): pass
except RuntimeError as error: print(error)
