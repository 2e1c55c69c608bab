from __future__ import annotations
def f(a: int, b: list[Unknown] = None, *c: 'str') -> Missing | None: return a
print(f.__annotations__)
x: Undefined = 5
class C:
    v: Later
    w: dict[str, Later] = {}
print(C.__annotations__, __annotations__, f(1))
