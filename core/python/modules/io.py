# SPDX-License-Identifier: GPL-3.0-or-later
import sys

__all__ = ["BytesIO", "SEEK_CUR", "SEEK_END", "SEEK_SET", "StringIO", "TextIOWrapper", "UnsupportedOperation"]

SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
TextIOWrapper = type(sys.stdout)


class UnsupportedOperation(OSError, ValueError):
    pass


class _Buffer:
    """Text or bytes in memory, read and written at one place that moves."""

    closed = False

    def _check(self):
        if self.closed:
            raise ValueError("I/O operation on closed file" + self._period)

    def close(self):
        self.closed = True

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, *error):
        self.close()

    def readable(self):
        self._check()
        return True

    writable = seekable = readable

    def isatty(self):
        self._check()
        return False

    def flush(self):
        self._check()

    def getvalue(self):
        self._check()
        return self._text

    def tell(self):
        self._check()
        return self._place

    def seek(self, offset, whence=0, /):
        self._check()
        if whence == 2:
            offset += len(self._text)
        elif whence == 1:
            offset += self._place
        elif offset < 0:
            raise ValueError(self._negative.format(offset))
        self._place = max(offset, 0)
        return self._place

    def truncate(self, size=None, /):
        self._check()
        if size is None:
            size = self._place
        self._text = self._text[:size]
        return size

    def read(self, size=-1, /):
        self._check()
        end = len(self._text) if size is None or size < 0 else self._place + size
        part = self._text[self._place:end]
        self._place += len(part)
        return part

    def readline(self, size=-1, /):
        self._check()
        end = self._text.find(self._newline, self._place) + 1 or len(self._text)
        if size is not None and size >= 0:
            end = min(end, self._place + size)
        part = self._text[self._place:end]
        self._place += len(part)
        return part

    def readlines(self, hint=-1, /):
        return list(self)

    def __iter__(self):
        self._check()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def write(self, text, /):
        self._check()
        text = self._checked(text)
        if not text:
            return 0
        length, place = len(self._text), self._place
        if place == length:
            self._text += text
        else:
            if place > length:
                self._text += self._filler * (place - length)
            self._text = self._text[:place] + text + self._text[place + len(text):]
        self._place += len(text)
        return len(text)

    def writelines(self, lines, /):
        for line in lines:
            self.write(line)


class StringIO(_Buffer):
    __module__ = "_io"
    _newline, _filler, _period = "\n", "\0", ""
    _negative = "Negative seek position {}"
    encoding = errors = None

    def __init__(self, initial_value="", newline="\n"):
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError(f"initial_value must be str or None, not {type(initial_value).__name__}")
        self._text = initial_value or ""
        self._place = 0

    def seek(self, offset, whence=0, /):
        if whence and offset:
            raise OSError("Can't do nonzero cur-relative seeks")
        return super().seek(offset, whence)

    def _checked(self, text):
        if not isinstance(text, str):
            raise TypeError(f"string argument expected, got '{type(text).__name__}'")
        return text


class BytesIO(_Buffer):
    __module__ = "_io"
    _newline, _filler, _period = b"\n", b"\0", "."
    _negative = "negative seek value {}"

    def __init__(self, initial_bytes=b""):
        self._text = bytes(initial_bytes)
        self._place = 0

    def _checked(self, data):
        if not isinstance(data, bytes):
            raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")
        return data

    def getbuffer(self):
        return self.getvalue()
