x = []
for _ in range(100000): x = [x]
del x
class N:
    def __init__(self, n): self.next = n
n = None
for _ in range(50000): n = N(n)
del n
print("ok")
