import io
import logging
import sys

stream = io.StringIO()
logging.basicConfig(level=logging.INFO, stream=sys.stdout, format="%(levelname)-8s %(name)s %(message)s [%(funcName)s:%(lineno)d %(filename)s]")
logging.debug("hidden")
logging.info("shown %s and %d", "text", 5)
logging.warning("careful")


def work():
    log = logging.getLogger("app.work")
    log.info("in %(where)s", {"where": "work"})
    try:
        1 / 0
    except ZeroDivisionError:
        log.error("failed", exc_info=False)
    return log


log = work()
print(log, log.parent, logging.getLogger("app"), log.getEffectiveLevel(), log.isEnabledFor(logging.DEBUG))
app = logging.getLogger("app")
print(log.parent is app, logging.getLogger("app.work") is log, app.getChild("work") is log)
app.setLevel("ERROR")
log.warning("not shown")
log.critical("critical %r", [1])
handler = logging.StreamHandler(stream)
handler.setFormatter(logging.Formatter("{levelname}|{message}", style="{"))
handler.setLevel(logging.ERROR)
app.addHandler(handler)
app.propagate = False
log.error("to stream")
log.warning("below")
print(repr(stream.getvalue()))


class Memory(logging.Handler):
    def __init__(self):
        super().__init__()
        self.records = []

    def emit(self, record):
        self.records.append(self.format(record))


memory = Memory()
log2 = logging.getLogger("second")
log2.addHandler(memory)
log2.setLevel(logging.DEBUG)
log2.propagate = False
log2.addFilter(lambda record: "secret" not in record.getMessage())
log2.debug("one")
log2.info("a secret")
log2.log(25, "custom")
logging.addLevelName(25, "NOTICE")
log2.log(25, "custom")
print(memory.records, logging.getLevelName(25), logging.getLevelName("INFO"), logging.getLevelName(99))
memory.setFormatter(logging.Formatter("%(levelname)s %(module)s %(message)s"))
log2.log(25, "x")
print(memory.records[-1])
adapter = logging.LoggerAdapter(log2, {"user": "ann"})
memory.setFormatter(logging.Formatter("%(user)s: %(message)s"))
adapter.info("hello %s", "you")
log2.info("extra", extra={"user": "bob"})
print(memory.records[-2:])
print(handler, memory, logging.NullHandler(), logging.root)
logging.disable(logging.ERROR)
logging.error("disabled")
logging.disable(logging.NOTSET)
for bad in (lambda: log.setLevel("NOPE"), lambda: logging.getLogger(5), lambda: log.log("x", "y")):
    try:
        bad()
    except (ValueError, TypeError) as error:
        print(error)
record = logging.LogRecord("n", logging.INFO, "/a/b.py", 7, "msg %s", ("arg",), None, "func")
print(record.getMessage(), record.filename, record.module, record.levelname, record)
