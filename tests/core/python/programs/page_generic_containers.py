# Generic classes with TypeVar, protocols, overloads and aliases: annotations that change nothing at run time.
from __future__ import annotations
from typing import TypeVar, Generic, Optional, Iterator, Callable, Union, Any, ClassVar, Final, Literal, overload, cast, NamedTuple, TypedDict, Protocol, TYPE_CHECKING
if TYPE_CHECKING:
    from nowhere import nothing
T = TypeVar("T"); K = TypeVar("K", bound="Comparable"); V = TypeVar("V")
class Comparable(Protocol):
    def __lt__(self, other: Any) -> bool: ...
class Stack(Generic[T]):
    limit: ClassVar[int] = 3
    def __init__(self, *items: T) -> None: self._items: list[T] = list(items)
    def push(self, item: T) -> Stack[T]:
        if len(self._items) >= self.limit: raise OverflowError(f"more than {self.limit}")
        self._items.append(item)
        return self
    def pop(self) -> Optional[T]: return self._items.pop() if self._items else None
    def __iter__(self) -> Iterator[T]: return iter(reversed(self._items))
class SortedMap(Generic[K, V]):
    def __init__(self, data: Optional[dict[K, V]] = None): self.data: dict[K, V] = dict(data or {})
    def items(self) -> list[tuple[K, V]]: return sorted(self.data.items())
    def map(self, f: Callable[[V], T]) -> SortedMap[K, T]: return SortedMap({k: f(v) for k, v in self.data.items()})
class Node(NamedTuple):
    value: int
    left: Optional[Node] = None
    right: Node | None = None
    def total(self) -> int: return self.value + sum(n.total() for n in (self.left, self.right) if n)
class Movie(TypedDict, total=False):
    name: str
    year: int
Number = Union[int, float]
PI: Final = 3.14159
Mode = Literal["r", "w"]
@overload
def double(x: int) -> int: ...
@overload
def double(x: str) -> str: ...
def double(x): return x * 2
def area(r: Number, mode: Mode = "r") -> float: return PI * r ** 2
s: Stack[int] = Stack[int](1, 2)
print(list(s.push(3)), s.pop(), Stack[str]("a").pop(), SortedMap({"b": 1, "a": 2}).map(str).items(), Node(1, Node(2), Node(3, Node(4))).total(), Node(5), Movie(name="x", year=1), type(Movie()), double(4), double("ab"), area(2), cast(int, "still text"))
try: s.push(1).push(2)
except OverflowError as error: print(error)
print(Stack.__name__, Stack[int], Optional[int], Union[int, str, None], list[int], dict[str, list[int]], Callable[[int], str], Literal["a", 1], tuple[int, ...], int | None, T, area.__annotations__, isinstance(Node(1), tuple), issubclass(Stack, Generic), Stack.__parameters__, Stack[int].__args__, Stack[int].__origin__.__name__)
