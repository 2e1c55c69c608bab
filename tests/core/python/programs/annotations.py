def f(a: int, b: "str" = "x", *args: int, c: float = 1.0) -> bool: return True
print(f.__annotations__)
x: int = 5
y: str
print(__annotations__)
class C:
    a: int
    b: str = "b"
    def m(self, q: "C") -> None: ...
print(C.__annotations__)
