# SPDX-License-Identifier: GPL-3.0-or-later
# Dates and times of day.
from _collections import namedtuple
from _datetime_delta import Value, offset_text, shown_type, timedelta, tzinfo
from _native_classes import native_class
import time as _time

__all__ = ["DAYS", "MONTHS", "as_int", "check_time", "check_zone", "date", "days_in_month", "format_time", "iso_date", "iso_time",
           "new_date", "time", "wrap_format"]

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_BEFORE = (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
_LAST_ORDINAL = 3652059

IsoCalendarDate = namedtuple("IsoCalendarDate", "year week weekday", module="datetime")


class IsoCalendarDate(IsoCalendarDate):
    __module__ = "datetime"

    def __repr__(self):
        return f"datetime.IsoCalendarDate(year={self.year}, week={self.week}, weekday={self.weekday})"


def as_int(value):
    if isinstance(value, int):
        return value
    if isinstance(value, float):
        raise TypeError("'float' object cannot be interpreted as an integer")
    try:
        return value.__index__()
    except AttributeError:
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer") from None


def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year, month):
    return 29 if month == 2 and _is_leap(year) else (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]


def _ordinal(year, month, day):
    before = year - 1
    leap_day = 1 if month > 2 and _is_leap(year) else 0
    return before * 365 + before // 4 - before // 100 + before // 400 + _BEFORE[month - 1] + leap_day + day


def _from_ordinal(ordinal):
    # The year is guessed from below; 400 years have 146097 days.
    year = max(1, (ordinal - 1) * 400 // 146097)
    while year < 9999 and _ordinal(year + 1, 1, 1) <= ordinal:
        year += 1
    month = 12
    while _ordinal(year, month, 1) > ordinal:
        month -= 1
    return year, month, ordinal - _ordinal(year, month, 1) + 1


def _check_date(year, month, day):
    year, month, day = as_int(year), as_int(month), as_int(day)
    if not 1 <= year <= 9999:
        raise ValueError(f"year {year} is out of range")
    if not 1 <= month <= 12:
        raise ValueError("month must be in 1..12")
    if not 1 <= day <= days_in_month(year, month):
        raise ValueError("day is out of range for month")
    return year, month, day


def new_date(cls, ordinal):
    if not 1 <= ordinal <= _LAST_ORDINAL:
        raise OverflowError("date value out of range")
    return cls(*_from_ordinal(ordinal))


def wrap_format(value, format, zone):
    """strftime with what only datetime knows: %f, %z, %Z."""
    parts = []
    index = 0
    while index < len(format):
        pair = format[index:index + 2]
        if pair == "%f":
            parts.append(f"{getattr(value, 'microsecond', 0):06}")
        elif pair == "%z":
            offset = zone.utcoffset() if zone is not None else None
            parts.append(offset_text(offset).replace(":", ""))
        elif pair == "%Z":
            parts.append((zone.tzname() or "").replace("%", "%%") if zone is not None else "")
        elif pair[0] == "%":
            parts.append(pair)
        else:
            parts.append(pair[0])
            index -= 1
        index += 2
    return _time.strftime("".join(parts), value.timetuple())


def iso_date(text):
    """The year, month and day that 2024-01-31, 20240131 or 2024-W05-3 mean; ValueError otherwise."""
    digits = text.replace("-", "", 2) if text[4:5] == "-" else text
    if not digits.replace("W", "").isascii() or not digits.replace("W", "", 1).isdecimal():
        raise ValueError
    if "W" in digits:
        if digits[4] != "W" or len(digits) not in (7, 8) or (text[4:5] == "-") != (text[8:9] == "-") and len(text) > 8:
            raise ValueError
        day = date.fromisocalendar(int(digits[:4]), int(digits[5:7]), int(digits[7:] or 1))
        return day.year, day.month, day.day
    if len(digits) != 8 or len(text) not in (8, 10) or len(text) == 10 and text[7] != "-":
        raise ValueError
    return int(digits[:4]), int(digits[4:6]), int(digits[6:])


class date(Value):
    """A day of the Gregorian calendar."""

    __module__ = "datetime"

    def __new__(cls, year, month=None, day=None):
        if month is None or day is None:
            name, place = ("month", 2) if month is None else ("day", 3)
            raise TypeError(f"function missing required argument '{name}' (pos {place})")
        self = object.__new__(cls)
        self._year, self._month, self._day = _check_date(year, month, day)
        return self

    @property
    def year(self):
        return self._year

    @property
    def month(self):
        return self._month

    @property
    def day(self):
        return self._day

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_time.time())

    @classmethod
    def fromtimestamp(cls, timestamp, /):
        when = _time.gmtime(timestamp)
        return cls(when.tm_year, when.tm_mon, when.tm_mday)

    @classmethod
    def fromordinal(cls, ordinal, /):
        if ordinal < 1:
            raise ValueError("ordinal must be >= 1")
        if ordinal > _LAST_ORDINAL:
            raise ValueError(f"year {(ordinal - 1) * 400 // 146097 + 1} is out of range")
        return new_date(cls, ordinal)

    @classmethod
    def fromisoformat(cls, date_string, /):
        if not isinstance(date_string, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            year, month, day = iso_date(date_string)
        except ValueError:
            raise ValueError(f"Invalid isoformat string: {date_string!r}") from None
        return cls(year, month, day)

    @classmethod
    def fromisocalendar(cls, year, week, day):
        if not 1 <= year <= 9999:
            raise ValueError(f"Year is out of range: {year}")
        first = date(year, 1, 1)
        weeks = 53 if first.weekday() == 3 or first.weekday() == 2 and _is_leap(year) else 52
        if not 1 <= week <= weeks:
            raise ValueError(f"Invalid week: {week}")
        if not 1 <= day <= 7:
            raise ValueError(f"Invalid weekday: {day} (range is [1, 7])")
        return cls.fromordinal(_first_monday(year) + (week - 1) * 7 + day - 1)

    def replace(self, year=None, month=None, day=None):
        return type(self)(self._year if year is None else year, self._month if month is None else month,
                          self._day if day is None else day)

    def toordinal(self):
        return _ordinal(self._year, self._month, self._day)

    def weekday(self):
        return (self.toordinal() + 6) % 7

    def isoweekday(self):
        return self.weekday() + 1

    def isocalendar(self):
        year = self._year
        today = self.toordinal()
        if year < 9999 and today >= _first_monday(year + 1):
            year += 1
        elif today < _first_monday(year):
            year -= 1
        weeks, days = divmod(today - _first_monday(year), 7)
        return IsoCalendarDate(year, weeks + 1, days + 1)

    def isoformat(self):
        return f"{self._year:04}-{self._month:02}-{self._day:02}"

    __str__ = isoformat

    def __repr__(self):
        return f"{shown_type(self)}({self._year}, {self._month}, {self._day})"

    def ctime(self):
        return f"{DAYS[self.weekday()]} {MONTHS[self._month - 1]} {self._day:2} 00:00:00 {self._year:04}"

    def timetuple(self):
        year_day = self.toordinal() - _ordinal(self._year, 1, 1) + 1
        return _time.struct_time((self._year, self._month, self._day, 0, 0, 0, self.weekday(), year_day, -1))

    def strftime(self, format, /):
        return wrap_format(self, format, None)

    def __format__(self, format):
        if not isinstance(format, str):
            raise TypeError(f"__format__() argument 1 must be str, not {type(format).__name__}")
        return self.strftime(format) if format else str(self)

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return new_date(type(self), self.toordinal() + other.days)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return new_date(type(self), self.toordinal() - other.days)
        if isinstance(other, date):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented

    def _compares(self, other, holds):
        if not isinstance(other, date):
            return NotImplemented
        if hasattr(other, "hour"):
            raise TypeError(f"can't compare {type(self).__module__}.{type(self).__qualname__} to datetime.datetime")
        return holds(self._key(), other._key())

    def _key(self):
        return self._year, self._month, self._day

    def __eq__(self, other):
        if isinstance(other, date):
            return not hasattr(other, "hour") and self._key() == other._key()
        return NotImplemented

    __hash__ = Value.__hash__


def _first_monday(year):
    """Of ISO's week 1, which holds the first Thursday; an ordinal."""
    first = _ordinal(year, 1, 1)
    weekday = (first + 6) % 7
    return first - weekday if weekday <= 3 else first - weekday + 7


def check_time(hour, minute, second, microsecond, fold):
    fields = [as_int(each) for each in (hour, minute, second, microsecond)]
    for value, limit, name in zip(fields, (23, 59, 59, 999999), ("hour", "minute", "second", "microsecond")):
        if not 0 <= value <= limit:
            raise ValueError(f"{name} must be in 0..{limit}")
    if fold not in (0, 1):
        raise ValueError("fold must be either 0 or 1")
    return fields


def check_zone(zone):
    if zone is not None and not isinstance(zone, tzinfo):
        raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(zone).__name__}'")


def format_time(hour, minute, second, microsecond, timespec="auto"):
    if timespec == "auto":
        timespec = "microseconds" if microsecond else "seconds"
    if timespec == "hours":
        return f"{hour:02}"
    if timespec == "minutes":
        return f"{hour:02}:{minute:02}"
    text = f"{hour:02}:{minute:02}:{second:02}"
    if timespec == "seconds":
        return text
    if timespec == "milliseconds":
        return f"{text}.{microsecond // 1000:03}"
    if timespec == "microseconds":
        return f"{text}.{microsecond:06}"
    raise ValueError("Unknown timespec value")


def _iso_clock(text):
    """hours, minutes, seconds and microseconds of 10, 10:30, 1030, 10:30:05.123."""
    whole, point, fraction = text.replace(",", ".").partition(".")
    digits = whole.replace(":", "")
    expected = ":".join(digits[i:i + 2] for i in range(0, len(digits), 2))
    if not digits.isdecimal() or not digits.isascii() or len(digits) not in (2, 4, 6) or whole not in (digits, expected):
        raise ValueError
    if point and (len(digits) != 6 or not fraction.isdecimal()):
        raise ValueError
    fields = [int(digits[i:i + 2]) for i in range(0, len(digits), 2)] + [0, 0]
    return fields[0], fields[1], fields[2], int((fraction + "000000")[:6])


def iso_time(text):
    """The four fields and the time zone that a text means; ValueError when it means none."""
    from _datetime_delta import timezone
    text = text.removeprefix("T")
    if text.endswith("Z"):
        return *_iso_clock(text[:-1]), timezone.utc
    place = max(text.find("+"), text.find("-"))
    if place < 0:
        return *_iso_clock(text), None
    hours, minutes, seconds, microseconds = _iso_clock(text[place + 1:])
    offset = timedelta(hours=hours, minutes=minutes, seconds=seconds, microseconds=microseconds)
    return *_iso_clock(text[:place]), timezone(-offset if text[place] == "-" else offset)


class time(Value):
    """A time of day."""

    __module__ = "datetime"

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        self = object.__new__(cls)
        self.hour, self.minute, self.second, self.microsecond = check_time(hour, minute, second, microsecond, fold)
        check_zone(tzinfo)
        self.tzinfo = tzinfo
        self.fold = fold
        return self

    @classmethod
    def fromisoformat(cls, time_string, /):
        try:
            return cls(*iso_time(time_string))
        except ValueError:
            raise ValueError(f"Invalid isoformat string: {time_string!r}") from None

    def utcoffset(self):
        return None if self.tzinfo is None else self.tzinfo.utcoffset(None)

    def tzname(self):
        return None if self.tzinfo is None else self.tzinfo.tzname(None)

    def dst(self):
        return None if self.tzinfo is None else self.tzinfo.dst(None)

    def isoformat(self, timespec="auto"):
        return format_time(self.hour, self.minute, self.second, self.microsecond, timespec) + offset_text(self.utcoffset())

    __str__ = isoformat

    def __repr__(self):
        fields = [self.hour, self.minute, self.second, self.microsecond]
        while len(fields) > 2 and not fields[-1]:
            fields.pop()
        parts = [str(each) for each in fields]
        if self.tzinfo is not None:
            parts.append(f"tzinfo={self.tzinfo!r}")
        if self.fold:
            parts.append("fold=1")
        return f"{shown_type(self)}({', '.join(parts)})"

    def timetuple(self):
        return _time.struct_time((1900, 1, 1, self.hour, self.minute, self.second, 0, 1, -1))

    def strftime(self, format, /):
        return wrap_format(self, format, self)

    def __format__(self, format):
        return self.strftime(format) if format else str(self)

    def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
        return type(self)(self.hour if hour is None else hour, self.minute if minute is None else minute,
                          self.second if second is None else second,
                          self.microsecond if microsecond is None else microsecond,
                          self.tzinfo if tzinfo is True else tzinfo, fold=self.fold if fold is None else fold)

    def _key(self):
        offset = self.utcoffset()
        total = ((self.hour * 60 + self.minute) * 60 + self.second) * 1_000_000 + self.microsecond
        return total if offset is None else total - offset // timedelta.resolution

    def _compares(self, other, holds):
        if not isinstance(other, time):
            return NotImplemented
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            raise TypeError("can't compare offset-naive and offset-aware times")
        return holds(self._key(), other._key())

    def __eq__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        return (self.utcoffset() is None) == (other.utcoffset() is None) and self._key() == other._key()

    __hash__ = Value.__hash__


date.min, date.max, date.resolution = date(1, 1, 1), date(9999, 12, 31), timedelta(1)
time.min, time.max, time.resolution = time(0), time(23, 59, 59, 999999), timedelta.resolution
for _each in (date, time):
    native_class(_each)
