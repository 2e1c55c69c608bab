# Stars and nested targets in assignments, loops, calls, displays and parameters.
a, *b = 1, 2, 3
*c, d = "xyz"
(e, f), [g, *h] = (1, 2), [3, 4, 5]
print(a, b, c, d, e, f, g, h)
first, (second, *rest), *others = [0, (1, 2, 3), 4, 5]
print(first, second, rest, others)
for i, (x, *y) in enumerate([(1, 2, 3), "ab", [9]]):
    print(i, x, y)
print([*range(3), *"ab"], (*[1], 2), {*[1, 1], 2}, {**{"a": 1}, "b": 2, **{"a": 3}})


def show(*args, sep="-", **kwargs):
    return sep.join(map(str, args)) + str(kwargs)


print(show(*[1, 2], 3, *(4,), sep="+", **{"k": 1}, **{"l": 2}))
x = y = [1]
x, y = y, x + [2]
print(x, y)
i, values = 0, [10, 20, 30]
i, values[i] = 1, 99
print(i, values)
values[0], values[2] = values[2], values[0]
[p, q] = {"k1": 1, "k2": 2}
print(values, p, q)
swap = {"a": 1, "b": 2}
swap["a"], swap["b"] = swap["b"], swap["a"]
print(swap, *swap, *swap.values())
for attempt in ("a, b = 1", "a, b = (1,)", "a, b = 1, 2, 3", "a, *b, c = (1,)", "a, b = {}", "(a, b), c = 1, 2"):
    try:
        match attempt:
            case "a, b = 1":
                a, b = 1
            case "a, b = (1,)":
                a, b = (1,)
            case "a, b = 1, 2, 3":
                a, b = 1, 2, 3
            case "a, *b, c = (1,)":
                a, *b, c = (1,)
            case "a, b = {}":
                a, b = {}
            case _:
                (a, b), c = 1, 2
    except (TypeError, ValueError) as error:
        print(attempt, "->", error)
