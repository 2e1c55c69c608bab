# Annotations that are kept as text, and what get_type_hints makes of them.
from __future__ import annotations
from typing import get_type_hints, Optional, Callable
import typing, collections
from dataclasses import dataclass
@dataclass
class A:
    x: int
    y: Optional[list[int]] = None
    z: dict[str, A] | None = None
    c: Callable[[int, str], bool] = print
    d: collections.deque[int] = None
    e: "tuple[int, ...]" = ()
print(get_type_hints(A))
def f(a: A, *b: int | str, c: typing.Any = 1) -> None: ...
print(get_type_hints(f), f.__annotations__)
def g(a: Nope): pass
try: get_type_hints(g)
except NameError as e: print(e)
