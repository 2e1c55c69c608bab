import io
from io import StringIO

text = StringIO()
print("hello", 1, 2, sep="-", file=text)
print(text.write("world\nthird"), text.tell())
print(repr(text.getvalue()))
text.seek(0)
print(repr(text.readline()), repr(text.read(3)), repr(text.read()), repr(text.read()))
text.seek(0)
for line in text:
    print(repr(line))
text.seek(0)
print(text.readlines())
text.seek(2)
text.write("XY")
print(repr(text.getvalue()), text.tell())
text.seek(0)
text.truncate(4)
print(repr(text.getvalue()))
text.seek(0, 2)
text.writelines(["a\n", "b\n"])
print(repr(text.getvalue()))
print(text.closed, text.readable(), text.writable(), text.seekable())
text.close()
try:
    text.write("x")
except ValueError as error:
    print(error)
with StringIO("one\ntwo\n") as source:
    print([line.strip() for line in source])
try:
    StringIO().write(3)
except TypeError as error:
    print(error)
empty = StringIO("abc")
print(empty.read(1), empty.write("Z"), empty.getvalue())
far = StringIO()
far.seek(3)
far.write("x")
print(repr(far.getvalue()))
data = io.BytesIO(b"abc\ndef")
print(data.read(2), data.readline(), data.getvalue(), data.tell())
data.write(b"!!!!")
print(data.getvalue())
try:
    data.write("text")
except TypeError as error:
    print(error)
