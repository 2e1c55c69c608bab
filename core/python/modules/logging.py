# SPDX-License-Identifier: GPL-3.0-or-later
import _language
import sys
from _logging_records import *

__all__ = [
    "BASIC_FORMAT", "BufferingFormatter", "CRITICAL", "DEBUG", "ERROR", "FATAL", "Filter", "Filterer", "Formatter",
    "Handler", "INFO", "LogRecord", "Logger", "LoggerAdapter", "NOTSET", "NullHandler", "StreamHandler", "WARN", "WARNING",
    "addLevelName", "basicConfig", "captureWarnings", "critical", "debug", "disable", "error", "exception", "fatal",
    "getLevelName", "getLevelNamesMapping", "getLogRecordFactory", "getLogger", "getLoggerClass", "info", "lastResort",
    "log", "logProcesses", "logThreads", "makeLogRecord", "raiseExceptions", "root", "setLogRecordFactory",
    "setLoggerClass", "shutdown", "warn", "warning",
]

raiseExceptions = logThreads = logProcesses = True


class Filter:
    def __init__(self, name=""):
        self.name, self.nlen = name, len(name)

    def filter(self, record):
        return not self.name or record.name == self.name or record.name.startswith(self.name + ".")


class Filterer:
    def __init__(self):
        self.filters = []

    def addFilter(self, filter):
        if filter not in self.filters:
            self.filters.append(filter)

    def removeFilter(self, filter):
        if filter in self.filters:
            self.filters.remove(filter)

    def filter(self, record):
        return all(each.filter(record) if hasattr(each, "filter") else each(record) for each in self.filters)


# ---- Handlers


class Handler(Filterer):
    def __init__(self, level=NOTSET):
        super().__init__()
        self.level, self.formatter, self._name = check_level(level), None, None

    def get_name(self):
        return self._name

    def set_name(self, name):
        self._name = name

    name = property(get_name, set_name)

    def createLock(self):
        self.lock = None

    def acquire(self):
        pass

    release = flush = close = acquire

    def setLevel(self, level):
        self.level = check_level(level)

    def setFormatter(self, fmt):
        self.formatter = fmt

    def format(self, record):
        return (self.formatter or _default_formatter).format(record)

    def emit(self, record):
        raise NotImplementedError("emit must be implemented by Handler subclasses")

    def handle(self, record):
        wanted = self.filter(record)
        if wanted:
            self.emit(record)
        return wanted

    def handleError(self, record):
        if not raiseExceptions or sys.stderr is None:
            return
        error = sys.exception()
        sys.stderr.write("--- Logging error ---\n")
        sys.stderr.write(_language.format_exception(error))
        sys.stderr.write(f"Message: {record.msg!r}\nArguments: {record.args}\n")

    def __repr__(self):
        return f"<{self.__class__.__name__} ({getLevelName(self.level)})>"


class StreamHandler(Handler):
    terminator = "\n"

    def __init__(self, stream=None):
        super().__init__()
        self.stream = sys.stderr if stream is None else stream

    def flush(self):
        if self.stream and hasattr(self.stream, "flush"):
            self.stream.flush()

    def emit(self, record):
        try:
            self.stream.write(self.format(record) + self.terminator)
            self.flush()
        except RecursionError:
            raise
        except Exception:
            self.handleError(record)

    def setStream(self, stream):
        if stream is self.stream:
            return None
        before, self.stream = self.stream, stream
        return before

    def __repr__(self):
        name = str(getattr(self.stream, "name", ""))
        return f"<{self.__class__.__name__} {name + ' ' if name else ''}({getLevelName(self.level)})>"


class _StderrHandler(StreamHandler):
    def __init__(self, level=NOTSET):
        Handler.__init__(self, level)

    @property
    def stream(self):
        return sys.stderr


class NullHandler(Handler):
    def handle(self, record):
        pass

    emit = handle


_default_formatter = Formatter()
lastResort = _StderrHandler(WARNING)

# ---- Loggers


class Logger(Filterer):
    manager = None

    def __init__(self, name, level=NOTSET):
        super().__init__()
        self.name, self.level = name, check_level(level)
        self.parent, self.propagate, self.handlers, self.disabled = None, True, [], False

    def setLevel(self, level):
        self.level = check_level(level)

    def getEffectiveLevel(self):
        logger = self
        while logger:
            if logger.level:
                return logger.level
            logger = logger.parent
        return NOTSET

    def isEnabledFor(self, level):
        return not self.disabled and level > _disabled_level and level >= self.getEffectiveLevel()

    def getChild(self, suffix):
        return getLogger(suffix if self.root is self else f"{self.name}.{suffix}")

    def debug(self, msg, *args, **kwargs):
        if self.isEnabledFor(DEBUG):
            self._log(DEBUG, msg, args, **kwargs)

    def info(self, msg, *args, **kwargs):
        if self.isEnabledFor(INFO):
            self._log(INFO, msg, args, **kwargs)

    def warning(self, msg, *args, **kwargs):
        if self.isEnabledFor(WARNING):
            self._log(WARNING, msg, args, **kwargs)

    warn = warning

    def error(self, msg, *args, **kwargs):
        if self.isEnabledFor(ERROR):
            self._log(ERROR, msg, args, **kwargs)

    def exception(self, msg, *args, exc_info=True, **kwargs):
        self.error(msg, *args, exc_info=exc_info, **kwargs)

    def critical(self, msg, *args, **kwargs):
        if self.isEnabledFor(CRITICAL):
            self._log(CRITICAL, msg, args, **kwargs)

    fatal = critical

    def log(self, level, msg, *args, **kwargs):
        if not isinstance(level, int):
            raise TypeError("level must be an integer")
        if self.isEnabledFor(level):
            self._log(level, msg, args, **kwargs)

    def _log(self, level, msg, args, exc_info=None, extra=None, stack_info=False, stacklevel=1):
        frames = _language.stack()
        place = frames[-min(stacklevel, len(frames))] if frames else ("(unknown file)", 0, "(unknown function)")
        if exc_info:
            if isinstance(exc_info, BaseException):
                exc_info = (type(exc_info), exc_info, exc_info.__traceback__)
            elif not isinstance(exc_info, tuple):
                exc_info = sys.exc_info()
        self.handle(self.makeRecord(self.name, level, place[0], place[1], msg, args, exc_info, place[2], extra))

    def makeRecord(self, name, level, fn, lno, msg, args, exc_info, func=None, extra=None, sinfo=None):
        record = _record_factory(name, level, fn, lno, msg, args, exc_info, func, sinfo)
        for key, value in (extra or {}).items():
            if key in ("message", "asctime") or key in record.__dict__:
                raise KeyError(f"Attempt to overwrite {key!r} in LogRecord")
            setattr(record, key, value)
        return record

    def handle(self, record):
        if not self.disabled and self.filter(record):
            self.callHandlers(record)

    def addHandler(self, hdlr):
        if hdlr not in self.handlers:
            self.handlers.append(hdlr)

    def removeHandler(self, hdlr):
        if hdlr in self.handlers:
            self.handlers.remove(hdlr)

    def hasHandlers(self):
        return any(logger.handlers for logger in self._chain())

    def _chain(self):
        logger = self
        while logger:
            yield logger
            logger = logger.parent if logger.propagate else None

    def callHandlers(self, record):
        found = 0
        for logger in self._chain():
            for handler in logger.handlers:
                found += 1
                if record.levelno >= handler.level:
                    handler.handle(record)
        if not found and lastResort and record.levelno >= lastResort.level:
            lastResort.handle(record)

    def __repr__(self):
        return f"<{self.__class__.__name__} {self.name} ({getLevelName(self.getEffectiveLevel())})>"


class RootLogger(Logger):
    def __init__(self, level):
        super().__init__("root", level)


root = RootLogger(WARNING)
Logger.root = root
_loggers = {}
_logger_class = Logger
_record_factory = LogRecord
_disabled_level = -1


def getLogger(name=None):
    if not name or name == root.name:
        return root
    if not isinstance(name, str):
        raise TypeError("A logger name must be a string")
    if name not in _loggers:
        made = _loggers[name] = _logger_class(name)
        made.parent = _parent_of(name)
        for other in _loggers.values():
            if other.name.startswith(name + ".") and len(other.parent.name) < len(name) or \
                    other.name.startswith(name + ".") and other.parent is root:
                other.parent = made
    return _loggers[name]


def _parent_of(name):
    while "." in name:
        name = name.rpartition(".")[0]
        if name in _loggers:
            return _loggers[name]
    return root


def getLoggerClass():
    return _logger_class


def setLoggerClass(klass):
    global _logger_class
    _logger_class = klass


def getLogRecordFactory():
    return _record_factory


def setLogRecordFactory(factory):
    global _record_factory
    _record_factory = factory


def disable(level=CRITICAL):
    global _disabled_level
    _disabled_level = check_level(level)


class LoggerAdapter:
    def __init__(self, logger, extra=None):
        self.logger, self.extra = logger, extra

    def process(self, msg, kwargs):
        kwargs["extra"] = self.extra
        return msg, kwargs

    def log(self, level, msg, *args, **kwargs):
        if self.isEnabledFor(level):
            msg, kwargs = self.process(msg, kwargs)
            self.logger.log(level, msg, *args, **kwargs)

    def debug(self, msg, *args, **kwargs):
        self.log(DEBUG, msg, *args, **kwargs)

    def info(self, msg, *args, **kwargs):
        self.log(INFO, msg, *args, **kwargs)

    def warning(self, msg, *args, **kwargs):
        self.log(WARNING, msg, *args, **kwargs)

    def error(self, msg, *args, **kwargs):
        self.log(ERROR, msg, *args, **kwargs)

    def exception(self, msg, *args, exc_info=True, **kwargs):
        self.log(ERROR, msg, *args, exc_info=exc_info, **kwargs)

    def critical(self, msg, *args, **kwargs):
        self.log(CRITICAL, msg, *args, **kwargs)

    def isEnabledFor(self, level):
        return self.logger.isEnabledFor(level)

    def setLevel(self, level):
        self.logger.setLevel(level)

    def getEffectiveLevel(self):
        return self.logger.getEffectiveLevel()

    @property
    def name(self):
        return self.logger.name


# ---- The root logger's functions


def basicConfig(*, filename=None, filemode="a", format=None, datefmt=None, style="%", level=None, stream=None,
                handlers=None, force=False, encoding=None, errors="backslashreplace"):
    if filename is not None:
        raise NotImplementedError("there are no files here: leave out the filename, and the log goes to stderr")
    if force:
        root.handlers.clear()
    if root.handlers:
        return
    if handlers is not None and stream is not None:
        raise ValueError("'stream' or 'filename' should not be specified together with 'handlers'")
    if style not in STYLES:
        raise ValueError(f"Style must be one of: {','.join(STYLES)}")
    formatter = Formatter(STYLES[style].basic_format if format is None else format, datefmt, style)
    for handler in [StreamHandler(stream)] if handlers is None else handlers:
        if handler.formatter is None:
            handler.setFormatter(formatter)
        root.addHandler(handler)
    if level is not None:
        root.setLevel(level)


def _with_config(level):
    def write(msg, *args, **kwargs):
        if not root.handlers:
            basicConfig()
        root.log(level, msg, *args, **kwargs)
    return write


debug, info, warning = _with_config(DEBUG), _with_config(INFO), _with_config(WARNING)
error, critical = _with_config(ERROR), _with_config(CRITICAL)
warn, fatal = warning, critical


def exception(msg, *args, exc_info=True, **kwargs):
    error(msg, *args, exc_info=exc_info, **kwargs)


def log(level, msg, *args, **kwargs):
    _with_config(level)(msg, *args, **kwargs)


def makeLogRecord(dict):
    record = _record_factory(None, None, "", 0, "", (), None, None)
    record.__dict__.update(dict)
    for key, value in dict.items():
        setattr(record, key, value)
    return record


def captureWarnings(capture):
    pass


def shutdown(handlerList=None):
    pass
