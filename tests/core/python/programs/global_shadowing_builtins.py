def list_(): return "mine"
max = lambda *a: "max"
print(max(1, 2))
del max
print(max(1, 2))
def f():
    print = lambda *a: 5
    return print("hidden")
print(f())
class int_(int): pass
print(int_(5) + 1, type(int_(5)).__name__)
sum = 10
for i in range(3): sum += i
print(sum)
str = str
print(str(5))
id = 7; print(id)
def use_input(input): return input
print(use_input(3))
