# SPDX-License-Identifier: GPL-3.0-or-later
import _language
import sys
import time

__all__ = [
    "BASIC_FORMAT", "BufferingFormatter", "CRITICAL", "DEBUG", "ERROR", "FATAL", "Formatter", "INFO", "LogRecord", "NOTSET",
    "STYLES", "WARN", "WARNING", "addLevelName", "check_level", "getLevelName", "getLevelNamesMapping",
]

__name__ = "logging"  # whose classes these are

CRITICAL = FATAL = 50
ERROR, WARNING, INFO, DEBUG, NOTSET = 40, 30, 20, 10, 0
WARN = WARNING
BASIC_FORMAT = "%(levelname)s:%(name)s:%(message)s"

_names = {CRITICAL: "CRITICAL", ERROR: "ERROR", WARNING: "WARNING", INFO: "INFO", DEBUG: "DEBUG", NOTSET: "NOTSET"}
_levels = {name: level for level, name in _names.items()} | {"FATAL": FATAL, "WARN": WARNING}
_start = _language.wall_clock()


def getLevelNamesMapping():
    return _levels.copy()


def getLevelName(level):
    found = _names.get(level)
    if found is None:
        found = _levels.get(level)
    return f"Level {level}" if found is None else found


def addLevelName(level, levelName):
    _names[level] = levelName
    _levels[levelName] = level


def check_level(level):
    if isinstance(level, int):
        return level
    if not isinstance(level, str):
        raise TypeError(f"Level not an integer or a valid string: {level!r}")
    if level not in _levels:
        raise ValueError(f"Unknown level: {level!r}")
    return _levels[level]


class LogRecord:
    def __init__(self, name, level, pathname, lineno, msg, args, exc_info, func=None, sinfo=None, **kwargs):
        now = _language.wall_clock()
        self.name, self.msg = name, msg
        if args and len(args) == 1 and isinstance(args[0], dict) and args[0]:
            args = args[0]
        self.args = args
        self.levelname, self.levelno = getLevelName(level), level
        self.pathname, self.filename = pathname, pathname.rpartition("/")[2]
        self.module = self.filename.removesuffix(".py")
        self.exc_info, self.exc_text, self.stack_info = exc_info, None, sinfo
        self.lineno, self.funcName = lineno, func
        self.created = now
        self.msecs = int((now - int(now)) * 1000) + 0.0
        self.relativeCreated = (now - _start) * 1000
        self.thread, self.threadName = 140000000000000, _language.thread_name()
        self.processName, self.process = "MainProcess", 4242

    def __repr__(self):
        return f'<LogRecord: {self.name}, {self.levelno}, {self.pathname}, {self.lineno}, "{self.msg}">'

    def getMessage(self):
        text = str(self.msg)
        return text % self.args if self.args else text


class _PercentStyle:
    basic_format = BASIC_FORMAT
    default = "%(message)s"
    asks_time = "%(asctime)"

    def __init__(self, fmt, defaults=None):
        self._fmt, self._defaults = fmt or self.default, defaults or {}

    def usesTime(self):
        return self._fmt.find(self.asks_time) >= 0

    def _format(self, values):
        return self._fmt % values

    def format(self, record):
        try:
            return self._format(self._defaults | record.__dict__)
        except KeyError as error:
            raise ValueError(f"Formatting field not found in record: {error}") from None


class _BraceStyle(_PercentStyle):
    basic_format = "{levelname}:{name}:{message}"
    default = "{message}"
    asks_time = "{asctime"

    def _format(self, values):
        return self._fmt.format(**values)


class _DollarStyle(_PercentStyle):
    basic_format = "${levelname}:${name}:${message}"
    default = "${message}"

    def usesTime(self):
        return "$asctime" in self._fmt or "${asctime}" in self._fmt

    def _format(self, values):
        import string
        return string.Template(self._fmt).substitute(**values)


STYLES = {"%": _PercentStyle, "{": _BraceStyle, "$": _DollarStyle}


class Formatter:
    default_time_format = "%Y-%m-%d %H:%M:%S"
    default_msec_format = "%s,%03d"
    converter = staticmethod(time.localtime)

    def __init__(self, fmt=None, datefmt=None, style="%", validate=True, *, defaults=None):
        if style not in STYLES:
            raise ValueError(f"Style must be one of: {','.join(STYLES)}")
        self._style = STYLES[style](fmt, defaults)
        self._fmt, self.datefmt = self._style._fmt, datefmt

    def usesTime(self):
        return self._style.usesTime()

    def formatTime(self, record, datefmt=None):
        when = self.converter(record.created)
        if datefmt:
            return time.strftime(datefmt, when)
        text = time.strftime(self.default_time_format, when)
        return self.default_msec_format % (text, record.msecs) if self.default_msec_format else text

    def formatMessage(self, record):
        return self._style.format(record)

    def formatException(self, ei):
        return _language.format_exception(ei[1]).removesuffix("\n") if ei[1] is not None else "NoneType: None"

    def formatStack(self, stack_info):
        return stack_info

    def format(self, record):
        record.message = record.getMessage()
        if self.usesTime():
            record.asctime = self.formatTime(record, self.datefmt)
        text = self.formatMessage(record)
        if record.exc_info and not record.exc_text:
            record.exc_text = self.formatException(record.exc_info)
        if record.exc_text:
            text = text.removesuffix("\n") + "\n" + record.exc_text
        if record.stack_info:
            text = text.removesuffix("\n") + "\n" + self.formatStack(record.stack_info)
        return text


class BufferingFormatter:
    def __init__(self, linefmt=None):
        self.linefmt = linefmt or Formatter()

    def format(self, records):
        return "".join(self.linefmt.format(record) for record in records)
