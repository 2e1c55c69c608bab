class D:
    def __init__(self, n): self.n = n
    def __del__(self): print("gone", self.n)
def f():
    a = D("a"); b = D("b")
    print("in f")
f()
x = D("x"); x = None
l = [D(1), D(2)]
l.clear(); print("cleared")
d = {"k": D("dict")}
d["k"] = 0
D("temp"); print("after temp")
def g():
    try:
        e = D("e")
        raise ValueError
    except ValueError: print("handler")
g(); print("after g")
y = D("end of program")
z = D("z")
print("last line")
