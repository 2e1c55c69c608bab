# Closures share their cells; nonlocal and global write to the outer name; defaults are evaluated once.
counter = 0


def make_counter(start=0):
    count = start

    def increment(by=1):
        nonlocal count
        count += by
        return count

    def read():
        return count

    return increment, read


def count_globally():
    global counter
    counter += 1
    return counter


increment, read = make_counter(10)
print(increment(), increment(5), read())
other, _ = make_counter()
print(other(), read(), count_globally(), count_globally(), counter)
late = [lambda: n for n in range(3)]
early = [lambda n=n: n for n in range(3)]
print([f() for f in late], [f() for f in early])


def remember(item, seen=[]):
    seen.append(item)
    return seen


print(remember(1), remember(2), remember(3, []))


def unbound():
    try:
        print(name)
    except UnboundLocalError as error:
        print("UnboundLocalError:", error)
    name = 1


unbound()
try:
    undefined
except NameError as error:
    print("NameError:", error)
