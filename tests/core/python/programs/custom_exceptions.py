class AppError(Exception):
    """base"""
    default = "app"
    def __init__(self, message=None, *, code=0):
        super().__init__(message or self.default)
        self.code = code
    def __str__(self): return f"[{self.code}] {self.args[0]}"
class NotFound(AppError): default = "missing"
try: raise NotFound(code=404)
except AppError as e: print(e, repr(e), e.code, type(e).__mro__[1].__name__)
e = ValueError("a", 2); print(e.args, str(e), repr(e), str(ValueError()), repr(KeyError("k")), str(KeyError("k")))
e.add_note("note one"); print(e.__notes__)
try: raise StopIteration(5)
except StopIteration as s: print(s.value)
try: raise SystemExit(3)
except SystemExit as s: print(s.code)
print(OSError(2, "nope").errno, issubclass(TimeoutError, OSError), isinstance(KeyError(), LookupError))
e.with_traceback(None)
raise NotFound("bye", code=1)  # fails here
