# SPDX-License-Identifier: GPL-3.0-or-later
import types

__all__ = ["Enum", "EnumMeta", "EnumType", "auto", "is_single_bit", "member", "nonmember", "property"]

__name__ = "enum"  # whose classes these are
_property = property
_CONTAINERS = "_order_", "_create_pseudo_member_", "_generate_next_value_", "_missing_", "_ignore_", "_is_flag_"


class property(_property):
    """A property that members have."""


class member:
    def __init__(self, value):
        self.value = value


class nonmember:
    def __init__(self, value):
        self.value = value


class auto:
    """Stands for the next value, until the class namespace takes it."""

    def __init__(self, value=None):
        self.value = value

    def __repr__(self):
        return f"auto({self.value!r})"


def _is_dunder(name):
    return len(name) > 4 and name[:2] == name[-2:] == "__" and name[2] != "_" and name[-3] != "_"


def _is_sunder(name):
    return len(name) > 2 and name[0] == name[-1] == "_" and name[1] != "_" and name[-2] != "_"


def _is_descriptor(value):
    return (isinstance(value, (types.FunctionType, classmethod, staticmethod, _property)) or
            any(hasattr(type(value), name) for name in ("__get__", "__set__", "__delete__")))


class _EnumDict(dict):
    """The namespace of an enum's class body: notes which names are members, and gives auto() its values."""

    def __init__(self):
        super().__init__()
        self.member_names = {}
        self.last_values = []
        self.ignored = []
        self.generate = None
        self.class_name = None

    def __setitem__(self, name, value):
        if self.class_name and name.startswith(f"_{self.class_name}__") and not name.endswith("__"):
            pass
        elif _is_sunder(name):
            if name not in _CONTAINERS and not name.startswith("_repr_"):
                raise ValueError(f"_sunder_ names, such as {name!r}, are reserved for future Enum use")
            if name == "_generate_next_value_":
                if self.last_values:
                    raise TypeError("_generate_next_value_ must be defined before members")
                self.generate = value.__func__ if isinstance(value, staticmethod) else value
            elif name == "_ignore_":
                self.ignored = value.replace(",", " ").split() if isinstance(value, str) else list(value)
        elif _is_dunder(name):
            if name == "__order__":
                name = "_order_"
        elif name in self.member_names:
            raise TypeError(f"{name!r} already defined as {self[name]!r}")
        elif name in self.ignored:
            pass
        elif isinstance(value, nonmember):
            value = value.value
        elif _is_descriptor(value) and not isinstance(value, member):
            pass
        elif isinstance(value, type) and not isinstance(value, member) and getattr(value, "__qualname__", "").startswith(
                f"{self.class_name}."):
            pass
        else:
            if name in self:
                raise TypeError(f"{name!r} already defined as {self[name]!r}")
            if isinstance(value, member):
                value = value.value
            value = self._resolved(name, value)
            self.member_names[name] = None
            self.last_values.append(value)
        super().__setitem__(name, value)

    def _resolved(self, name, value):
        if isinstance(value, auto):
            if value.value is None:
                value.value = self.generate(name, 1, len(self.member_names), self.last_values[:])
            return value.value
        if type(value) is tuple and any(isinstance(part, auto) for part in value):
            return tuple(self._resolved(name, part) for part in value)
        return value

    def update(self, members=(), **more):
        for name, value in members.items() if hasattr(members, "items") else members:
            self[name] = value
        for name, value in more.items():
            self[name] = value


def _find_data_type(bases):
    """The type that members have besides being members: int for IntEnum."""
    for base in bases:
        candidate = None
        for each in base.__mro__:
            if each is object:
                continue
            if isinstance(each, EnumType):
                if each._member_type_ is not object:
                    return each._member_type_
                break
            if "__new__" in each.__dict__ or "__dataclass_fields__" in each.__dict__:
                return candidate or each
            candidate = candidate or each
    return object


def _own_new(cls, bases, member_type):
    """The __new__ that makes members: the class's, a base's, or the data type's."""
    own = cls.__dict__.get("__new__")
    if own is not None:
        return own.__func__ if isinstance(own, staticmethod) else own, True
    for base in cls.__mro__[1:]:
        if isinstance(base, EnumType):
            saved = base.__dict__.get("_new_member_")
            if saved is not None and base.__dict__.get("_use_args_own_"):
                return saved, True
    return member_type.__new__, member_type is not object


class EnumType(type):
    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        for base in bases:
            if isinstance(base, EnumType) and base._member_names_:
                raise TypeError(f"<enum {cls!r}> cannot extend {base!r}")
        names = _EnumDict()
        names.class_name = cls
        for base in bases:
            if isinstance(base, EnumType):
                names.generate = base._generate_next_value_
        return names

    def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
        if not isinstance(classdict, _EnumDict):
            plain, classdict = classdict, metacls.__prepare__(cls, bases)
            classdict.update(plain)
        values = {name: classdict[name] for name in classdict.member_names}
        if "mro" in values:
            raise ValueError("invalid enum member name(s) 'mro'")
        namespace = {name: value for name, value in classdict.items()
                     if name not in values and name not in classdict.ignored and name != "_ignore_"}
        namespace["_member_names_"], namespace["_member_map_"], namespace["_value2member_map_"] = [], {}, {}
        generate = namespace.get("_generate_next_value_")
        if generate is not None and not isinstance(generate, staticmethod):
            namespace["_generate_next_value_"] = staticmethod(generate)
        made = super().__new__(metacls, cls, bases, namespace, **kwds)
        member_type = made._member_type_ = _find_data_type(bases)
        if made._is_flag_:
            made._boundary_ = boundary or getattr(made, "_boundary_", None) or "strict"
            made._flag_mask_ = made._all_bits_ = 0
        made._new_member_, uses_arguments = _own_new(made, bases, member_type)
        made._use_args_own_ = "__new__" in classdict and bool(bases)  # Enum's own only looks members up
        for name, value in values.items():
            _add_member(made, name, value, member_type, uses_arguments)
        if "__new__" in made.__dict__ and values:
            made.__new__ = staticmethod(_lookup_instead)
        if made._is_flag_:
            made._all_bits_ = 2 ** made._flag_mask_.bit_length() - 1
        for name in ("__repr__", "__str__", "__format__") if member_type is not object else ():
            is_plain = getattr(made, name) in (getattr(member_type, name), getattr(object, name))
            if name not in classdict and is_plain:  # what an enum shows is not left to int or str
                setattr(made, name, getattr(bases[-1], name))
        return made

    def __call__(cls, value=None, names=None, *values, module=None, qualname=None, type=None, start=1, boundary=None):
        if names is None and (cls._member_map_ or type is None):
            return cls.__new__(cls, value) if not cls._member_map_ else _lookup(cls, value)
        return cls._create_(value, names, type, start)

    def _create_(cls, class_name, names, type, start):
        bases = (cls,) if type is None else (type, cls)
        classdict = EnumType.__prepare__(class_name, bases)
        if isinstance(names, str):
            names = names.replace(",", " ").split()
        if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
            original, names, last = names, [], []
            for count, name in enumerate(original):
                value = cls._generate_next_value_(name, start, count, last[:])
                last.append(value)
                names.append((name, value))
        for item in names.items() if hasattr(names, "items") else names or ():
            name, value = item if not isinstance(item, str) else (item, names[item])
            classdict[name] = value
        made = EnumType.__new__(EnumType, class_name, bases, classdict)
        made.__module__ = "__main__"
        return made

    def __contains__(cls, member):
        if not isinstance(member, Enum):
            raise TypeError(
                f"unsupported operand type(s) for 'in': '{type(member).__qualname__}' and '{cls.__class__.__qualname__}'")
        return isinstance(member, cls) and member._name_ in cls._member_map_

    def __iter__(cls):
        return (cls._member_map_[name] for name in cls._member_names_)

    def __reversed__(cls):
        return (cls._member_map_[name] for name in reversed(cls._member_names_))

    def __len__(cls):
        return len(cls._member_names_)

    def __bool__(cls):
        return True

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __getattr__(cls, name):
        if not _is_dunder(name) and name in cls.__dict__.get("_member_map_", ()):
            return cls._member_map_[name]
        raise AttributeError(name)

    @_property
    def __members__(cls):
        return types.MappingProxyType(cls._member_map_)

    def __repr__(cls):
        return f"<{'flag' if cls._is_flag_ else 'enum'} {cls.__name__!r}>"

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_member_map_", {}) and not (name not in cls.__dict__):
            raise AttributeError(f"cannot reassign member {name!r}")
        super().__setattr__(name, value)

    def __delattr__(cls, name):
        if name in cls.__dict__.get("_member_map_", {}):
            raise AttributeError(f"{cls.__name__!r} cannot delete member {name!r}.")
        super().__delattr__(name)


EnumMeta = EnumType


def is_single_bit(value):
    return isinstance(value, int) and value > 0 and value & (value - 1) == 0


def _add_member(cls, name, value, member_type, uses_arguments):
    arguments = value if isinstance(value, tuple) else (value,)
    if member_type is tuple:
        arguments = (arguments,)
    if not uses_arguments:
        made = object.__new__(cls)
    elif cls._use_args_own_ or member_type is not object:
        made = cls._new_member_(cls, *arguments)
    else:
        made = object.__new__(cls)
    if "_value_" not in made.__dict__:
        if member_type is object or cls._use_args_own_ and member_type is object:
            made._value_ = value
        else:
            made._value_ = member_type(*arguments)
    made._name_ = name
    made.__objclass__ = cls
    made._sort_order_ = len(cls._member_names_)
    if type(made).__init__ is not object.__init__ and _has_own_init(cls):
        made.__init__(*arguments)
    known = None
    try:
        known = cls._value2member_map_.get(made._value_)
    except TypeError:
        known = next((each for each in cls._member_map_.values() if each._value_ == made._value_), None)
    if known is not None:
        made = known
    else:
        if not cls._is_flag_ or made._value_ and is_single_bit(made._value_) or not isinstance(made._value_, int):
            cls._member_names_.append(name)
        if cls._is_flag_ and isinstance(made._value_, int):
            cls._flag_mask_ |= made._value_ if made._value_ >= 0 else 0
    cls._member_map_[name] = made
    type.__setattr__(cls, name, made)
    try:
        cls._value2member_map_.setdefault(made._value_, made)
    except TypeError:
        pass


def _has_own_init(cls):
    for each in cls.__mro__:
        if "__init__" in each.__dict__:
            return each.__module__ != "enum" and each.__module__ != "builtins"
    return False


def _lookup_instead(cls, value):
    return _lookup(cls, value)


def _lookup(cls, value):
    if type(value) is cls:
        return value
    try:
        found = cls._value2member_map_.get(value)
        if found is not None:
            return found
    except TypeError:
        for each in cls._member_map_.values():
            if each._value_ == value:
                return each
    error = None
    try:
        result = cls._missing_(value)
    except Exception as raised:
        error, result = raised, None
    if isinstance(result, cls) or cls._is_flag_ and cls._boundary_ == "eject" and isinstance(result, int):
        return result
    wrong = ValueError(f"{value!r} is not a valid {cls.__qualname__}")
    if result is None and error is None:
        raise wrong
    if error is None:
        error = TypeError(f"error in {cls.__name__}._missing_: returned {result!r} instead of None or a valid member")
    if not isinstance(error, ValueError):
        error.__context__ = wrong
    raise error


class Enum(metaclass=EnumType):
    _is_flag_ = False

    def __new__(cls, value):
        return _lookup(cls, value)

    def __init__(self, *args, **kwds):
        pass

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        try:
            return max(last_values) + 1
        except TypeError:
            for last in reversed(last_values):
                try:
                    return last + 1
                except TypeError:
                    pass
            return start

    @classmethod
    def _missing_(cls, value):
        return None

    def __repr__(self):
        shown = self._value_
        text = repr(shown)
        if self._member_type_ is not object and "__dataclass_fields__" not in self._member_type_.__dict__:
            text = self._member_type_.__repr__(shown) if isinstance(shown, self._member_type_) else repr(shown)
        return f"<{self.__class__.__name__}.{self._name_}: {text}>"

    def __str__(self):
        return f"{self.__class__.__name__}.{self._name_}"

    def __dir__(self):
        return ["__class__", "__doc__", "__module__", "name", "value"]

    def __format__(self, spec):
        return str.__format__(str(self), spec)

    def __hash__(self):
        return hash(self._name_)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    @property
    def name(self):
        return self._name_

    @name.setter
    def name(self, name):
        raise AttributeError("<enum 'Enum'> cannot set attribute 'name'")

    @property
    def value(self):
        return self._value_

    @value.setter
    def value(self, value):
        raise AttributeError("<enum 'Enum'> cannot set attribute 'value'")
