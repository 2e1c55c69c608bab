import typing
from typing import *
from typing import List, Dict, Optional, Union, Callable, Any, Tuple
import asyncio
import collections.abc

print(List[int], Dict[str, List[int]], Optional[int], Union[int, str], Union[int, None], Callable[[int, str], bool], Callable[..., Any])
print(Tuple[int, ...], Tuple[()], Set[int], Type[int], Iterable[str], Literal["a", 1], ClassVar[int], Final[int], List, Any, Union)
print(Annotated[int, "meta", 5], Awaitable[int], Coroutine[Any, Any, int], AsyncIterator[int], Generator[int, None, str])
print(Optional[Union[int, str]], Union[int], Union[int, int, str], Optional[None], Union[Union[int, str], float], List[Optional[int]])
T = TypeVar("T")
K = TypeVar("K", bound=int)
V = TypeVar("V", int, str)
print(T, K.__bound__, V.__constraints__, List[T], Dict[K, V], List[T][int], Dict[K, V][int, str], T.__name__)
print(List[int] == List[int], List[int] != List[str], hash(Optional[int]) == hash(Union[int, None]), Union[int, str] == Union[str, int])
print(get_origin(List[int]), get_args(Dict[str, int]), get_args(Callable[[int], str]), get_origin(int), get_args(int))
print(get_origin(Union[int, str]) is Union, get_args(Optional[int]), get_origin(list[int]), get_args(int | str))


class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: List[T] = []

    def push(self, item: T) -> None:
        self.items.append(item)

    def pop(self) -> T:
        return self.items.pop()


s = Stack[int]()
s.push(1)
print(s.pop(), Stack[int], Stack.__mro__, isinstance(s, Stack), Stack.__parameters__)


class Pair(Generic[K, V]):
    pass


class IntPair(Pair[int, V], Generic[V]):
    pass


print(Pair[int, str], IntPair[str], IntPair.__mro__[1:], IntPair.__parameters__)
for bad in (lambda: Stack[int, str], lambda: List[int, str], lambda: Any(), lambda: List[int](), lambda: Union[int, str](),
            lambda: isinstance([], List[int]), lambda: IntPair[int][str]):
    try:
        print(bad())
    except TypeError as error:
        print(error)
print(isinstance([], List), isinstance({}, Mapping), isinstance(5, Hashable), issubclass(list, Sequence))
print(cast(int, "x"), TYPE_CHECKING, NewType("UserId", int)(5))


@overload
def over(x: int) -> int: ...
@overload
def over(x: str) -> str: ...
def over(x):
    return x


print(over(5))


@final
class Last:
    @final
    def method(self):
        return "final"


print(Last().method(), Last.__final__)


def annotated(a: int, b: Optional[str] = None, *c: float, d: "int" = 1, **e: Any) -> Dict[str, int]:
    ...


print(annotated.__annotations__)
print(get_type_hints(annotated))
UserId = NewType("UserId", int)
print(UserId, UserId.__supertype__)
x: int = 5
y: "List[int]" = [1]
z: Optional["Stack"]
print(__annotations__)
print(int | List[str] if False else "", Optional["Stack"] if False else "")
P = ParamSpec("P")


def logged(function: Callable[P, T]) -> Callable[P, T]:
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> T:
        return function(*args, **kwargs)
    return wrapper


print(logged(lambda a: a + 1)(2), P)
try:
    assert_never(5)
except AssertionError as error:
    print(error)
