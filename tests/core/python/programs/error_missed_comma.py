x = (1, 2)(3) if False else 0
y = [1][0, 1] if False else 0
z = "a"(1) if False else 0
w = {1}[0] if False else 0
v = [1]["a"] if 0 else 1

t = (lambda: 1)[0] if 0 else 2
s = 5(3) if 0 else 2
r = None(1) if 0 else 2
q = {}() if 0 else 1
p = (i for i in [])() if 0 else 1
o= 1.5[0] if 0 else 1
print("ran")
