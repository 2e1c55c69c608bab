import io
import sys
from contextlib import redirect_stderr, redirect_stdout

print(sys.version_info >= (3, 7), sys.version_info[:2], sys.version_info.major, sys.version_info > (3, 11, 0))
print(sys.platform, sys.maxsize, sys.byteorder, sys.getrecursionlimit(), len(sys.argv), sys.maxunicode)
print(sys.version.split(".")[0], sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig)
sys.setrecursionlimit(3000)
print(sys.getrecursionlimit())


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


print(depth(2000))
print(sys.stdout.write("written\n"))
sys.stdout.writelines(["a", "b\n"])
sys.stdout.flush()
print("to stderr", file=sys.stderr)
print(sys.stdout.isatty() if False else "tty", sys.stdout.encoding, sys.stdout)
try:
    sys.stdout.write(5)
except TypeError as error:
    print(error)
print(sys.exc_info())
try:
    1 / 0
except ZeroDivisionError:
    kind, value, traceback = sys.exc_info()
    print(kind, value, traceback.tb_lineno)
    print(sys.exception() is value)
print(sys.intern("abc") == "abc")
try:
    sys.exit(3)
except SystemExit as error:
    print("exit", error.code, error)
buffer = io.StringIO()
with redirect_stdout(buffer):
    print("hidden")
    sys.stdout.write("too")
    with redirect_stderr(sys.stdout):
        print("error", file=sys.stderr)
print(repr(buffer.getvalue()))
sys.exit("the end")
