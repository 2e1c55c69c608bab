# SPDX-License-Identifier: GPL-3.0-or-later
# The files that a scenario provides as text. They are read as if from a disk, which takes as long as the scenario says;
# what the program writes is there for the rest of the run and nowhere else.
import _outside
import io

__all__ = ["*"]

_texts = {name: text for name, text, _ in _outside.files}
_seconds = {name: seconds for name, _, seconds in _outside.files}
_place = []


def _spend(name):
    """The first look into a file takes its time: the thread stands still."""
    seconds = _seconds.get(name)
    if seconds:
        if not _place:
            _place.append(_outside.Place("Disk", "disk"))
        _place[0].submit(f"read {name}", seconds, f"{len(_texts[name])} characters").wait(f"{name}: read()")


class _File(io.StringIO):
    def __init__(self, name, mode):
        self.name, self.mode, self.encoding = name, mode, "UTF-8"
        self._writes, self._reads = mode != "r", mode == "r" or "+" in mode
        self._is_fresh = self._reads
        text = "" if mode[0] in "wx" else _texts.get(name, "")
        super().__init__(text)
        if mode[0] == "a":
            self.seek(0, 2)

    def __repr__(self):
        return f"<_io.TextIOWrapper name={self.name!r} mode={self.mode!r} encoding='UTF-8'>"

    def _look(self):
        if not self._reads:
            raise io.UnsupportedOperation("not readable")
        if self._is_fresh and not self.closed:
            self._is_fresh = False
            _spend(self.name)

    def read(self, size=-1, /):
        self._look()
        return super().read(size)

    def readline(self, size=-1, /):
        self._look()
        return super().readline(size)

    def readlines(self, hint=-1, /):
        self._look()
        return super().readlines(hint)

    def __next__(self):
        self._look()
        return super().__next__()

    def write(self, text, /):
        if not self._writes:
            raise io.UnsupportedOperation("not writable")
        return super().write(text)

    def writelines(self, lines, /):
        for line in lines:
            self.write(line)

    def readable(self):
        return self._reads

    def writable(self):
        return self._writes

    def flush(self):
        if self._writes and not self.closed:
            _texts[self.name] = self.getvalue()

    def close(self):
        self.flush()
        super().close()


def open(file, mode="r", buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None):
    name = file if isinstance(file, str) else file.__fspath__()
    kind = mode.replace("t", "").replace("b", "")
    if kind not in ("r", "w", "a", "x", "r+", "w+", "a+", "x+"):
        raise ValueError(f"invalid mode: {mode!r}")
    if kind[0] == "r" and name not in _texts:
        raise FileNotFoundError(2, "No such file or directory", name)
    if kind[0] == "x" and name in _texts:
        raise FileExistsError(17, "File exists", name)
    if "b" in mode:
        if kind != "r":
            raise NotImplementedError("files of a scenario are written as text")
        _spend(name)
        return io.BytesIO(_texts[name].encode())
    made = _File(name, kind)
    made.flush()
    return made
