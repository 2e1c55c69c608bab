# SPDX-License-Identifier: GPL-3.0-or-later
# Durations and time zones.
from _native_classes import native_class

__all__ = ["Value", "offset_text", "shown_type", "timedelta", "timezone", "tzinfo"]

_DAY = 86_400_000_000  # in microseconds, as everything here


def _rounded_division(a, b):
    """a / b, ties to even."""
    quotient, rest = divmod(a, b)
    doubled = 2 * rest
    up = doubled > b or doubled == b and quotient % 2 == 1 if b > 0 else doubled < b or doubled == b and quotient % 2 == 1
    return quotient + 1 if up else quotient


class Value:
    """What never changes, and is hashed by its _key() and ordered by what its _compares() says."""

    __slots__ = ()

    def __lt__(self, other):
        return self._compares(other, lambda mine, theirs: mine < theirs)

    def __le__(self, other):
        return self._compares(other, lambda mine, theirs: mine <= theirs)

    def __gt__(self, other):
        return self._compares(other, lambda mine, theirs: mine > theirs)

    def __ge__(self, other):
        return self._compares(other, lambda mine, theirs: mine >= theirs)

    def __hash__(self):
        return hash(self._key())

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


class timedelta(Value):
    """A duration, to the microsecond."""

    __module__ = "datetime"

    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        total = 0
        leftover = 0.0  # fractions of microseconds, of floats
        for name, value, size in (("days", days, _DAY), ("seconds", seconds, 1_000_000), ("microseconds", microseconds, 1),
                                  ("milliseconds", milliseconds, 1000), ("minutes", minutes, 60_000_000),
                                  ("hours", hours, 3_600_000_000), ("weeks", weeks, 7 * _DAY)):
            if isinstance(value, int):
                total += value * size
            elif isinstance(value, float):
                whole = int(value)
                part = (value - whole) * size
                total += whole * size + int(part)
                leftover += part - int(part)
            else:
                raise TypeError(f"unsupported type for timedelta {name} component: {_type_name(value)}")
        if leftover:
            nearest = round(leftover)
            if abs(nearest - leftover) == 0.5:  # a tie: the whole becomes even, not only the fraction
                nearest = 2 * round((leftover + total % 2) * 0.5) - total % 2
            total += nearest
        return cls._of(total)

    @classmethod
    def _of(cls, total):
        days = total // _DAY
        if not -2**31 <= days < 2**31:
            raise OverflowError("Python int too large to convert to C int")
        if not -999999999 <= days <= 999999999:
            raise OverflowError(f"days={days}; must have magnitude <= 999999999")
        self = object.__new__(cls)
        self._total = total
        return self

    @property
    def days(self):
        return self._total // _DAY

    @property
    def seconds(self):
        return self._total % _DAY // 1_000_000

    @property
    def microseconds(self):
        return self._total % 1_000_000

    def total_seconds(self):
        return self._total / 1_000_000

    def __repr__(self):
        parts = [f"{name}={value}" for name, value in
                 (("days", self.days), ("seconds", self.seconds), ("microseconds", self.microseconds)) if value]
        return f"{shown_type(self)}({', '.join(parts) or '0'})"

    def __str__(self):
        minutes, seconds = divmod(self.seconds, 60)
        hours, minutes = divmod(minutes, 60)
        text = f"{hours}:{minutes:02}:{seconds:02}"
        if self.days:
            text = f"{self.days} day{'s' if abs(self.days) != 1 else ''}, {text}"
        if self.microseconds:
            text += f".{self.microseconds:06}"
        return text

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return timedelta._of(self._total + other._total)

    __radd__ = __add__

    def __sub__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return timedelta._of(self._total - other._total)

    def __mul__(self, other):
        if isinstance(other, int):
            return timedelta._of(self._total * other)
        if isinstance(other, float):
            numerator, denominator = other.as_integer_ratio()
            return timedelta._of(_rounded_division(self._total * numerator, denominator))
        return NotImplemented

    __rmul__ = __mul__

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._total / other._total
        if isinstance(other, int):
            return timedelta._of(_rounded_division(self._total, other))
        if isinstance(other, float):
            numerator, denominator = other.as_integer_ratio()
            return timedelta._of(_rounded_division(self._total * denominator, numerator))
        return NotImplemented

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._total // other._total
        if isinstance(other, int):
            return timedelta._of(self._total // other)
        return NotImplemented

    def __mod__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return timedelta._of(self._total % other._total)

    def __divmod__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return self // other, self % other

    def __neg__(self):
        return timedelta._of(-self._total)

    def __pos__(self):
        return timedelta._of(self._total)

    def __abs__(self):
        return timedelta._of(abs(self._total))

    def __bool__(self):
        return self._total != 0

    def _key(self):
        return self._total

    def _compares(self, other, holds):
        return holds(self._total, other._total) if isinstance(other, timedelta) else NotImplemented

    def __eq__(self, other):
        return self._total == other._total if isinstance(other, timedelta) else NotImplemented

    __hash__ = Value.__hash__


def shown_type(value):
    kind = type(value)
    return f"datetime.{kind.__name__}" if kind.__module__ == "datetime" else kind.__name__


def _type_name(value):
    kind = type(value)
    return kind.__qualname__ if kind.__module__ in ("builtins", "__main__") else f"{kind.__module__}.{kind.__qualname__}"


class tzinfo:
    """What a time zone answers; subclasses say how."""

    __module__ = "datetime"

    def utcoffset(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement utcoffset()")

    def tzname(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement tzname()")

    def dst(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement dst()")

    def fromutc(self, dt):
        offset = dt.utcoffset()
        if offset is None:
            raise ValueError("fromutc() requires a non-None utcoffset() result")
        shift = dt.dst()
        if shift is None:
            raise ValueError("fromutc() requires a non-None dst() result")
        delta = offset - shift
        if delta:
            dt += delta
            shift = dt.dst()
        return dt + shift


_LIMIT = timedelta(hours=24)


class timezone(tzinfo):
    """A fixed distance from UTC."""

    __module__ = "datetime"

    def __new__(cls, offset, name=None):
        if not isinstance(offset, timedelta):
            raise TypeError(f"timezone() argument 1 must be datetime.timedelta, not {type(offset).__name__}")
        if name is None:
            if not offset:
                return timezone.utc
        elif not isinstance(name, str):
            raise TypeError(f"timezone() argument 2 must be str, not {type(name).__name__}")
        if not -_LIMIT < offset < _LIMIT:
            raise ValueError("offset must be a timedelta strictly between -timedelta(hours=24) and "
                             f"timedelta(hours=24), not {offset!r}.")
        return cls._make(offset, name)

    @classmethod
    def _make(cls, offset, name):
        self = object.__new__(cls)
        self._offset = offset
        self._name = name
        return self

    def utcoffset(self, dt):
        return self._offset

    def tzname(self, dt):
        if self._name is not None:
            return self._name
        return f"UTC{offset_text(self._offset)}" if self._offset else "UTC"

    def dst(self, dt):
        return None

    def fromutc(self, dt):
        return dt + self._offset

    def __eq__(self, other):
        return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

    def __hash__(self):
        return hash(self._offset)

    def __repr__(self):
        if self is timezone.utc:
            return "datetime.timezone.utc"
        name = "" if self._name is None else f", {self._name!r}"
        return f"datetime.timezone({self._offset!r}{name})"

    def __str__(self):
        return self.tzname(None)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


def offset_text(offset):
    """+01:00, with seconds where there are some; empty for None."""
    if offset is None:
        return ""
    sign = "-" if offset < timedelta(0) else "+"
    minutes, seconds = divmod(abs(offset).seconds, 60)
    hours, minutes = divmod(minutes, 60)
    text = f"{sign}{hours:02}:{minutes:02}"
    return f"{text}:{seconds:02}" if seconds else text


timezone.utc = timezone._make(timedelta(0), None)
timezone.min = timezone._make(-timedelta(hours=23, minutes=59), None)
timezone.max = timezone._make(timedelta(hours=23, minutes=59), None)
timedelta.min = timedelta(-999999999)
timedelta.max = timedelta(days=999999999, hours=23, minutes=59, seconds=59, microseconds=999999)
timedelta.resolution = timedelta(microseconds=1)
for _each in (timedelta, tzinfo, timezone):
    native_class(_each)
