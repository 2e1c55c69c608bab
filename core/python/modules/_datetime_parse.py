# SPDX-License-Identifier: GPL-3.0-or-later
# strptime: a text read by a format.
from _datetime_date import date, days_in_month
from _datetime_delta import timedelta, timezone
import re
import time

__all__ = ["parse", "parse_struct"]

_DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
           "december"]


def _one_of(words):
    return "|".join(sorted(words, key=len, reverse=True))


_PATTERNS = {
    "d": r"3[01]|[12]\d|0[1-9]|[1-9]| [1-9]", "f": r"\d{1,6}", "H": r"2[0-3]|[01]\d|\d", "I": r"1[0-2]|0[1-9]|[1-9]| [1-9]",
    "j": r"36[0-6]|3[0-5]\d|[12]\d\d|0[1-9]\d|00[1-9]|[1-9]\d|0[1-9]|[1-9]", "m": r"1[0-2]|0[1-9]|[1-9]",
    "M": r"[0-5]\d|\d", "S": r"6[01]|[0-5]\d|\d", "y": r"\d\d", "Y": r"\d{4}", "w": r"[0-6]",
    "z": r"[+-]\d\d:?[0-5]\d(?::?[0-5]\d(?:\.\d{1,6})?)?|Z", "Z": r"utc|gmt", "p": r"am|pm",
    "A": _one_of(_DAYS), "a": _one_of(day[:3] for day in _DAYS), "B": _one_of(_MONTHS), "b": _one_of(month[:3] for month in _MONTHS),
}
_LONG = {"c": "%a %b %d %H:%M:%S %Y", "x": "%m/%d/%y", "X": "%H:%M:%S", "T": "%H:%M:%S", "D": "%m/%d/%y", "F": "%Y-%m-%d",
         "R": "%H:%M"}


def _pattern(format):
    parts = []
    seen = set()
    index = 0
    while index < len(format):
        letter = format[index]
        index += 1
        if letter.isspace():
            while index < len(format) and format[index].isspace():
                index += 1
            parts.append(r"\s+")
            continue
        if letter != "%":
            parts.append(re.escape(letter))
            continue
        if index == len(format):
            raise ValueError(f"stray % in format '{format}'")
        directive = format[index]
        index += 1
        if directive == "%":
            parts.append("%")
        elif directive in ("c", "x", "X"):
            format = format[:index] + _LONG[directive] + format[index:]
        elif directive not in _PATTERNS:
            raise ValueError(f"'{directive}' is a bad directive in format '{format}'")
        elif directive in seen:
            place = sum(1 for each in parts if each.startswith("(?P<")) + 1
            first = [each[4] for each in parts if each.startswith("(?P<")].index(directive) + 1
            raise re.error(f"redefinition of group name {directive!r} as group {place}; was group {first}",
                           "".join(parts) + f"(?P<{directive}>", len("".join(parts)) + 4)
        else:
            seen.add(directive)
            parts.append(f"(?P<{directive}>{_PATTERNS[directive]})")
    return "".join(parts)


def _zone(text):
    if text == "Z":
        return timezone.utc
    digits = text[1:].replace(":", "")
    whole, _, fraction = digits.partition(".")
    offset = timedelta(hours=int(whole[:2]), minutes=int(whole[2:4]), seconds=int(whole[4:6] or 0),
                       microseconds=int((fraction + "000000")[:6]))
    return timezone(-offset if text[0] == "-" else offset)


def parse(text, format):
    """The arguments of datetime()."""
    for value, place in ((text, 1), (format, 2)):
        if not isinstance(value, str):
            raise TypeError(f"strptime() argument {place} must be str, not {type(value).__name__}")
    found = re.compile(_pattern(format), re.IGNORECASE).match(text)
    if found is None:
        raise ValueError(f"time data {text!r} does not match format {format!r}")
    if found.end() != len(text):
        raise ValueError(f"unconverted data remains: {text[found.end():]}")
    fields = {name: value.strip().lower() for name, value in found.groupdict().items()}

    def number(name, default):
        return int(fields[name]) if name in fields else default

    year = number("Y", None)
    if year is None:
        short = number("y", None)
        year = 1900 if short is None else short + (2000 if short <= 68 else 1900)
    month = number("m", 1)
    if "B" in fields:
        month = _MONTHS.index(fields["B"]) + 1
    elif "b" in fields:
        month = [each[:3] for each in _MONTHS].index(fields["b"]) + 1
    day = number("d", 1)
    if "j" in fields and "d" not in fields:
        month, day = 1, int(fields["j"])
        while day > days_in_month(year, month):
            day -= days_in_month(year, month)
            month += 1
    hour = number("H", 0)
    if "I" in fields:
        hour = int(fields["I"]) % 12 + (12 if fields.get("p") == "pm" else 0)
    microsecond = int((fields.get("f", "") + "000000")[:6])
    zone = None
    if "z" in fields:
        zone = _zone(fields["z"].upper())
    return year, month, day, hour, number("M", 0), number("S", 0), microsecond, zone


def parse_struct(text, format):
    """What time.strptime gives."""
    year, month, day, hour, minute, second, _, _ = parse(text, format)
    when = date(year, month, day).timetuple()
    return time.struct_time((*when[:3], hour, minute, second, *when[6:]))
