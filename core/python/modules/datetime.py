# SPDX-License-Identifier: GPL-3.0-or-later
from _datetime_date import (
    DAYS, MONTHS, as_int, check_time, check_zone, date, format_time, iso_date, iso_time, new_date, time, wrap_format)
from _datetime_delta import offset_text, shown_type, timedelta, timezone, tzinfo
from _native_classes import native_class
import time as _time

__all__ = ["MAXYEAR", "MINYEAR", "UTC", "date", "datetime", "time", "timedelta", "timezone", "tzinfo"]

MINYEAR, MAXYEAR = 1, 9999
UTC = timezone.utc
_time_class = time
_tzinfo_class = tzinfo
_EPOCH_ORDINAL = 719163
_DAY_SECONDS = 86400


class datetime(date):
    """A moment: a day and a time of day, in a time zone or in none."""

    def __new__(cls, year, month=None, day=None, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        self = date.__new__(cls, year, month, day)
        self._time = check_time(hour, minute, second, microsecond, fold)
        check_zone(tzinfo)
        self._zone = tzinfo
        self._fold = fold
        return self

    hour = property(lambda self: self._time[0])
    minute = property(lambda self: self._time[1])
    second = property(lambda self: self._time[2])
    microsecond = property(lambda self: self._time[3])
    tzinfo = property(lambda self: self._zone)
    fold = property(lambda self: self._fold)

    @classmethod
    def _at(cls, microseconds, zone=None):
        """So many microseconds after year 1 began, plus one day."""
        days, rest = divmod(microseconds, _DAY_SECONDS * 1_000_000)
        day = new_date(date, days)
        seconds, microsecond = divmod(rest, 1_000_000)
        return cls(day.year, day.month, day.day, seconds // 3600, seconds // 60 % 60, seconds % 60, microsecond, zone)

    def _total(self):
        hour, minute, second, microsecond = self._time
        return (((self.toordinal() * 24 + hour) * 60 + minute) * 60 + second) * 1_000_000 + microsecond

    @classmethod
    def now(cls, tz=None):
        check_zone(tz)
        utc = cls._at(_EPOCH_ORDINAL * _DAY_SECONDS * 1_000_000 + _time.time_ns() // 1000, tz)
        return utc if tz is None else tz.fromutc(utc)

    @classmethod
    def today(cls):
        return cls.now()

    @classmethod
    def utcnow(cls):
        return cls.now()

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        check_zone(tz)
        if timestamp != timestamp:
            raise ValueError("cannot convert float NaN to integer")
        microseconds = timedelta(seconds=timestamp) // timedelta.resolution
        utc = cls._at(_EPOCH_ORDINAL * _DAY_SECONDS * 1_000_000 + microseconds, tz)
        return utc if tz is None else tz.fromutc(utc)

    @classmethod
    def utcfromtimestamp(cls, timestamp, /):
        return cls.fromtimestamp(timestamp)

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        return cls(date.year, date.month, date.day, time.hour, time.minute, time.second, time.microsecond,
                   time.tzinfo if tzinfo is True else tzinfo, fold=time.fold)

    @classmethod
    def fromisoformat(cls, date_string, /):
        if not isinstance(date_string, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            length = 10 if date_string[4:5] == "-" else 8
            if date_string[4:6] == "-W" and date_string[8:9] != "-" or date_string[4:5] == "W" and len(date_string) == 7:
                length = 8 if date_string[4:5] == "-" else 7
            year, month, day = iso_date(date_string[:length])
            clock = iso_time(date_string[length + 1:]) if len(date_string) > length else ()
        except ValueError:
            raise ValueError(f"Invalid isoformat string: {date_string!r}") from None
        return cls(year, month, day, *clock)

    @classmethod
    def strptime(cls, date_string, format, /):
        from _datetime_parse import parse
        return cls(*parse(date_string, format))

    def date(self):
        return date(self.year, self.month, self.day)

    def time(self):
        return _time_class(*self._time, fold=self._fold)

    def timetz(self):
        return _time_class(*self._time, self._zone, fold=self._fold)

    def replace(self, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None, tzinfo=True,
                *, fold=None):
        given = (year, month, day, hour, minute, second, microsecond)
        own = (self.year, self.month, self.day, *self._time)
        fields = [mine if new is None else new for new, mine in zip(given, own)]
        return type(self)(*fields, self._zone if tzinfo is True else tzinfo, fold=self._fold if fold is None else fold)

    def utcoffset(self):
        return None if self._zone is None else self._zone.utcoffset(self)

    def tzname(self):
        return None if self._zone is None else self._zone.tzname(self)

    def dst(self):
        return None if self._zone is None else self._zone.dst(self)

    def astimezone(self, tz=None):
        own = self.utcoffset()
        utc = self._naive() - (timedelta(0) if own is None else own)
        if tz is None:
            tz = timezone(timedelta(0), "UTC")
        check_zone(tz)
        return tz.fromutc(utc.replace(tzinfo=tz))

    def _naive(self):
        return self.replace(tzinfo=None)

    def timestamp(self):
        offset = self.utcoffset()
        total = self._total() - _EPOCH_ORDINAL * _DAY_SECONDS * 1_000_000
        if offset is not None:
            total -= offset // timedelta.resolution
        return total / 1_000_000

    def _timetuple(self, dst):
        fields = super().timetuple()
        return _time.struct_time((*fields[:3], *self._time[:3], *fields[6:8], dst))

    def timetuple(self):
        dst = self.dst()
        return self._timetuple(-1 if dst is None else 1 if dst else 0)

    def utctimetuple(self):
        offset = self.utcoffset()
        return (self if offset is None else self - offset)._timetuple(0)

    def isoformat(self, sep="T", timespec="auto"):
        return super().isoformat() + sep + format_time(*self._time, timespec) + offset_text(self.utcoffset())

    def __str__(self):
        return self.isoformat(" ")

    def __repr__(self):
        fields = [self.year, self.month, self.day, *self._time]
        while len(fields) > 5 and not fields[-1]:
            fields.pop()
        parts = [str(each) for each in fields]
        if self._zone is not None:
            parts.append(f"tzinfo={self._zone!r}")
        if self._fold:
            parts.append("fold=1")
        return f"{shown_type(self)}({', '.join(parts)})"

    def ctime(self):
        return (f"{DAYS[self.weekday()]} {MONTHS[self.month - 1]} {self.day:2} "
                f"{format_time(*self._time, 'seconds')} {self.year:04}")

    def strftime(self, format, /):
        return wrap_format(self, format, self)

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return self._at(self._total() + other // timedelta.resolution, self._zone)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self._at(self._total() - other // timedelta.resolution, self._zone)
        if not isinstance(other, datetime):
            return NotImplemented
        mine, theirs = self.utcoffset(), other.utcoffset()
        if (mine is None) != (theirs is None):
            raise TypeError("can't subtract offset-naive and offset-aware datetimes")
        between = timedelta(microseconds=self._total() - other._total())
        return between if mine is None or self._zone is other._zone else between + theirs - mine

    def _key(self):
        offset = self.utcoffset()
        return self._total() if offset is None else self._total() - offset // timedelta.resolution

    def _compares(self, other, holds):
        if not isinstance(other, datetime):
            if isinstance(other, date):
                raise TypeError(f"can't compare datetime.datetime to datetime.date")
            return NotImplemented
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        return holds(self._key(), other._key())

    def __eq__(self, other):
        if not isinstance(other, datetime):
            return False if isinstance(other, date) else NotImplemented
        return (self.utcoffset() is None) == (other.utcoffset() is None) and self._key() == other._key()

    __hash__ = date.__hash__


datetime.min = datetime(1, 1, 1)
datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta.resolution
native_class(datetime)
