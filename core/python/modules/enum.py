# SPDX-License-Identifier: GPL-3.0-or-later
from _enum_core import *

__all__ = [
    "Enum", "EnumMeta", "EnumType", "Flag", "FlagBoundary", "IntEnum", "IntFlag", "KEEP", "CONFORM", "EJECT", "ReprEnum",
    "STRICT", "StrEnum", "auto", "global_enum", "member", "nonmember", "property", "show_flag_values", "unique", "verify",
    "CONTINUOUS", "NAMED_FLAGS", "UNIQUE",
]


class ReprEnum(Enum):
    """Its members print as their data type does."""


class IntEnum(int, ReprEnum):
    __str__ = int.__repr__
    __format__ = int.__format__


class StrEnum(str, ReprEnum):
    __str__ = str.__str__
    __format__ = str.__format__

    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError(f"too many arguments for str(): {values!r}")
        if len(values) == 1 and not isinstance(values[0], str):
            raise TypeError(f"{values[0]!r} is not a string")
        made = str.__new__(cls, *values)
        made._value_ = str(*values)
        return made

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()


class FlagBoundary(StrEnum):
    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


class Flag(Enum, boundary=STRICT):
    _is_flag_ = True

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start if start is not None else 1
        last = max(last_values)
        return 2 ** last.bit_length()

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        mask, bits = cls._flag_mask_, cls._all_bits_
        if not ~bits <= value <= bits or value & (bits ^ mask):
            if cls._boundary_ is STRICT:
                width = max(value.bit_length(), mask.bit_length())
                raise ValueError(f"{cls!r} invalid value {value!r}\n    given {_binary(value, width)}\n"
                                 f"  allowed {_binary(mask, width)}")
            if cls._boundary_ is CONFORM:
                value &= mask
            elif cls._boundary_ is EJECT:
                return value
        if value < 0:
            value = bits + 1 + value if cls._boundary_ is not KEEP else max(bits + 1, 2 ** value.bit_length()) + value
            value &= mask if cls._boundary_ is not KEEP else value
        known = cls._value2member_map_.get(value)
        if known is not None:
            return known
        made = object.__new__(cls) if cls._member_type_ is object else cls._member_type_.__new__(cls, value)
        made._value_, made.__objclass__ = value, cls
        parts = [each._name_ for each in cls._parts(value)]
        rest = value & ~mask
        if rest:
            parts.append(str(rest))
        made._name_ = "|".join(parts) if parts else None
        return cls._value2member_map_.setdefault(value, made)

    @classmethod
    def _parts(cls, value):
        for name in cls._member_names_:
            each = cls._member_map_[name]
            if each._value_ & value:
                yield each

    def __contains__(self, other):
        if not isinstance(other, self.__class__):
            raise TypeError(f"unsupported operand type(s) for 'in': {type(other).__qualname__!r} and "
                            f"{self.__class__.__qualname__!r}")
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        yield from self._parts(self._value_)

    def __len__(self):
        return self._value_.bit_count()

    def __repr__(self):
        shown = int.__repr__(self._value_)
        if self._name_ is None:
            return f"<{self.__class__.__name__}: {shown}>"
        return f"<{self.__class__.__name__}.{self._name_}: {shown}>"

    def __str__(self):
        if self._name_ is None:
            return f"{self.__class__.__name__}({self._value_!r})"
        return f"{self.__class__.__name__}.{self._name_}"

    def __bool__(self):
        return bool(self._value_)

    def _operand(self, other):
        if isinstance(other, self.__class__):
            return other._value_
        if self._member_type_ is not object and isinstance(other, self._member_type_):
            return int(other)
        return None

    def __or__(self, other):
        value = self._operand(other)
        return NotImplemented if value is None else self.__class__(self._value_ | value)

    def __and__(self, other):
        value = self._operand(other)
        return NotImplemented if value is None else self.__class__(self._value_ & value)

    def __xor__(self, other):
        value = self._operand(other)
        return NotImplemented if value is None else self.__class__(self._value_ ^ value)

    def __invert__(self):
        if self._boundary_ is KEEP:
            return self.__class__(~self._value_)
        return self.__class__(self._flag_mask_ & ~self._value_)

    __ror__, __rand__, __rxor__ = __or__, __and__, __xor__


def _binary(value, width):
    text = bin(value if value >= 0 else 2 ** width + value)[2:].rjust(width, "0")
    return f"0b{0 if value >= 0 else 1} {text}"


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    __str__ = int.__repr__
    __format__ = int.__format__
    __or__, __and__, __xor__, __invert__ = Flag.__or__, Flag.__and__, Flag.__xor__, Flag.__invert__
    __ror__, __rand__, __rxor__ = __or__, __and__, __xor__

    def __contains__(self, other):
        return Flag.__contains__(self, other)


def unique(enumeration):
    doubles = [(name, each._name_) for name, each in enumeration._member_map_.items() if name != each._name_]
    if doubles:
        details = ", ".join(f"{alias} -> {name}" for alias, name in doubles)
        raise ValueError(f"duplicate values found in {enumeration!r}: {details}")
    return enumeration


class EnumCheck(StrEnum):
    CONTINUOUS = "no skipped integer values"
    NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
    UNIQUE = "one name per value"


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


def verify(*checks):
    def check(enumeration):
        if UNIQUE in checks:
            doubles = [(name, each._name_) for name, each in enumeration._member_map_.items() if name != each._name_]
            if doubles:
                details = ", ".join(f"{alias} -> {name}" for alias, name in doubles)
                raise ValueError(f"aliases found in {enumeration!r}: {details}")
        if CONTINUOUS in checks:
            values = {each._value_ for each in enumeration}
            missing = [value for value in range(min(values), max(values)) if value not in values]
            if missing:
                raise ValueError(f"invalid enum {enumeration.__name__!r}: missing values "
                                 f"{', '.join(map(str, missing))}")
        return enumeration
    return check


def global_enum(cls, update_str=False):
    return cls


def show_flag_values(value):
    value = int(value)
    return [1 << place for place in range(value.bit_length()) if value >> place & 1]
