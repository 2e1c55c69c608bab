# SPDX-License-Identifier: GPL-3.0-or-later
import _language
import abc
import copy
import types

__all__ = [
    "Field", "FrozenInstanceError", "InitVar", "KW_ONLY", "MISSING", "asdict", "astuple", "dataclass", "field",
    "fields", "is_dataclass", "make_dataclass", "replace",
]


class FrozenInstanceError(AttributeError):
    pass


class _MISSING_TYPE:
    pass


class _HAS_DEFAULT_FACTORY_CLASS:
    def __repr__(self):
        return "<factory>"


class _KW_ONLY_TYPE:
    pass


MISSING = _MISSING_TYPE()
KW_ONLY = _KW_ONLY_TYPE()
_FROM_FACTORY = _HAS_DEFAULT_FACTORY_CLASS()
_FIELDS, _PARAMS, _POST_INIT = "__dataclass_fields__", "__dataclass_params__", "__post_init__"
_MODULE = "dataclasses"


class InitVar:
    __slots__ = ("type",)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        name = self.type.__name__ if isinstance(self.type, type) else repr(self.type)
        return f"dataclasses.InitVar[{name}]"

    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    __slots__ = ("name", "type", "default", "default_factory", "repr", "hash", "init", "compare", "metadata",
                 "kw_only", "_field_type")

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = self.type = self._field_type = None
        self.default, self.default_factory = default, default_factory
        self.init, self.repr, self.hash, self.compare = init, repr, hash, compare
        self.metadata = types.MappingProxyType({} if metadata is None else metadata)
        self.kw_only = kw_only

    def __repr__(self):
        names = [name for name in self.__slots__ if name not in ("metadata", "kw_only", "_field_type")]
        shown = [f"{name}={getattr(self, name)!r}" for name in names]
        shown += [f"metadata={self.metadata!r}", f"kw_only={self.kw_only!r}", f"_field_type={self._field_type}"]
        return f"Field({','.join(shown)})"

    __class_getitem__ = classmethod(types.GenericAlias)


class _Kind:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


_FIELD, _CLASSVAR, _INITVAR = _Kind("_FIELD"), _Kind("_FIELD_CLASSVAR"), _Kind("_FIELD_INITVAR")


class _Params:
    def __init__(self, **options):
        for name, value in options.items():
            setattr(self, name, value)

    def __repr__(self):
        shown = ",".join(f"{name}={value!r}" for name, value in vars(self).items() if name in
                         ("init", "repr", "eq", "order", "unsafe_hash", "frozen"))
        return f"_DataclassParams({shown})"


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None,
          kw_only=MISSING):
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


def _kind_of(annotation):
    """Annotations may be text; what it says is told from its beginning."""
    if isinstance(annotation, str):
        head = annotation.partition("[")[0].strip().rpartition(".")[2]
        return {"ClassVar": _CLASSVAR, "InitVar": _INITVAR}.get(head, _FIELD)
    if annotation is InitVar or isinstance(annotation, InitVar):
        return _INITVAR
    origin = getattr(annotation, "__origin__", annotation)
    return _CLASSVAR if repr(origin) == "typing.ClassVar" else _FIELD


def _is_kw_only_mark(annotation):
    return annotation is KW_ONLY or isinstance(annotation, str) and annotation.rpartition(".")[2] == "KW_ONLY"


def _make_field(cls, name, annotation, kw_only):
    value = getattr(cls, name, MISSING)
    if isinstance(value, Field):
        made = value
    else:
        made = field(default=value)
    made.name, made.type, made._field_type = name, annotation, _kind_of(annotation)
    if made._field_type is not _FIELD and made.default_factory is not MISSING:
        raise TypeError(f"field {name} cannot have a default factory")
    if made._field_type is _CLASSVAR:
        if made.kw_only is not MISSING:
            raise TypeError(f"field {name} is a ClassVar but specifies kw_only")
    elif made.kw_only is MISSING:
        made.kw_only = kw_only
    if made._field_type is _FIELD and type(made.default).__hash__ is None:
        raise ValueError(f"mutable default {type(made.default)} for field {name} is not allowed: use default_factory")
    return made


def _collect(cls, kw_only):
    """The fields of the bases and the class's own, in order; an own one takes the place of a base's."""
    found = {}
    any_frozen = None
    for base in cls.__mro__[-1:0:-1]:
        if _FIELDS in base.__dict__:
            found.update(getattr(base, _FIELDS))
            any_frozen = bool(any_frozen) or getattr(base, _PARAMS).frozen
    marked = False
    own = []
    for name, annotation in cls.__dict__.get("__annotations__", {}).items():
        if _is_kw_only_mark(annotation):
            if marked:
                raise TypeError(f"{name!r} is KW_ONLY, but KW_ONLY has already been specified")
            marked = kw_only = True
        else:
            own.append(_make_field(cls, name, annotation, kw_only))
    for each in own:
        found[each.name] = each
        if isinstance(getattr(cls, each.name, None), Field):
            if each.default is MISSING:
                delattr(cls, each.name)
            else:
                setattr(cls, each.name, each.default)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in cls.__dict__.get("__annotations__", {}):
            raise TypeError(f"{name!r} is a field but has no type annotation")
    return found, any_frozen


def _write(cls, name, parameters, body, names):
    text = f"def {name}({parameters}):\n" + "".join(f"  {line}\n" for line in body)
    function = _language.define(name, text, names)
    function.__qualname__ = f"{cls.__qualname__}.{name}"
    function.__module__ = cls.__module__
    return function


def _init(cls, all_fields, frozen, self_name):
    positional = [each for each in all_fields if each.init and not each.kw_only]
    named = [each for each in all_fields if each.init and each.kw_only]
    seen_default = False
    for each in positional:
        if each.default is not MISSING or each.default_factory is not MISSING:
            seen_default = True
        elif seen_default:
            raise TypeError(f"non-default argument {each.name!r} follows default argument")
    names = {"MISSING": MISSING, "_FROM_FACTORY": _FROM_FACTORY, "__builtins_set__": object.__setattr__}
    parameters, body = [self_name], []
    for each in positional + named:
        if each is (named or [None])[0]:
            parameters.append("*")
        parameter = each.name
        if each.default is not MISSING:
            names[f"_dflt_{each.name}"] = each.default
            parameter += f"=_dflt_{each.name}"
        elif each.default_factory is not MISSING:
            parameter += "=_FROM_FACTORY"
        parameters.append(parameter)
    for each in all_fields:
        if each._field_type is _INITVAR:
            continue
        value = each.name
        if each.default_factory is not MISSING:
            names[f"_factory_{each.name}"] = each.default_factory
            made = f"_factory_{each.name}()"
            value = f"{made} if {each.name} is _FROM_FACTORY else {each.name}" if each.init else made
        elif not each.init:
            if "__slots__" not in cls.__dict__ or each.default is MISSING:
                continue
            names[f"_dflt_{each.name}"] = each.default
            value = f"_dflt_{each.name}"
        if frozen:
            body.append(f"__builtins_set__({self_name}, {each.name!r}, {value})")
        else:
            body.append(f"{self_name}.{each.name} = {value}")
    if hasattr(cls, _POST_INIT):
        passed = ", ".join(each.name for each in all_fields if each._field_type is _INITVAR)
        body.append(f"{self_name}.{_POST_INIT}({passed})")
    function = _write(cls, "__init__", ", ".join(parameters), body or ["pass"], names)
    function.__annotations__ = {each.name: each.type for each in positional + named} | {"return": None}
    return function


def _repr(cls, shown):
    text = ", ".join(f"{each.name}={{self.{each.name}!r}}" for each in shown)
    body = ["if id(self) in being_shown:",
            "  return '...'",
            "being_shown.add(id(self))",
            "try:",
            f'  return f"{{self.__class__.__qualname__}}({text})"',
            "finally:",
            "  being_shown.discard(id(self))"]
    return _write(cls, "__repr__", "self", body, {"being_shown": set()})


def _compare(cls, name, sign, compared):
    def tuple_of(what):
        return "(" + "".join(f"{what}.{each.name}," for each in compared) + ")"
    body = ["if other.__class__ is self.__class__:",
            f"  return {tuple_of('self')} {sign} {tuple_of('other')}",
            "return NotImplemented"]
    return _write(cls, name, "self, other", body, {})


def _hash(cls, hashed):
    values = "".join(f"self.{each.name}," for each in hashed)
    return _write(cls, "__hash__", "self", [f"return hash(({values}))"], {})


def _frozen_methods(cls, names):
    guard = f"if type(self) is cls or name in {tuple(names)!r}:"
    error = "  raise FrozenInstanceError(f\"cannot {} field {{name!r}}\")"
    known = {"cls": cls, "FrozenInstanceError": FrozenInstanceError}
    set_it = _write(cls, "__setattr__", "self, name, value",
                    [guard, error.format("assign to"), "super(cls, self).__setattr__(name, value)"], known)
    delete_it = _write(cls, "__delattr__", "self, name",
                       [guard, error.format("delete"), "super(cls, self).__delattr__(name)"], known)
    return set_it, delete_it


def _set_new(cls, name, value):
    if name in cls.__dict__:
        return True
    setattr(cls, name, value)
    return False


def _add_hash(cls, params, hashed):
    """CPython's table: what unsafe_hash, eq, frozen and a __hash__ of the class's own come to."""
    own = cls.__dict__.get("__hash__", MISSING)
    has_own = not (own is MISSING or own is None and "__eq__" in cls.__dict__ and params.eq_was_written)
    if params.unsafe_hash:
        if has_own:
            raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
        cls.__hash__ = _hash(cls, hashed)
    elif params.eq and not has_own:
        cls.__hash__ = _hash(cls, hashed) if params.frozen else None


def _process(cls, params):
    found, any_frozen = _collect(cls, params.kw_only)
    if any_frozen is not None:
        if any_frozen and not params.frozen:
            raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
        if not any_frozen and params.frozen:
            raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    setattr(cls, _FIELDS, found)
    setattr(cls, _PARAMS, params)
    params.eq_was_written = "__eq__" in cls.__dict__
    in_init = [each for each in found.values() if each._field_type in (_FIELD, _INITVAR)]
    real = [each for each in found.values() if each._field_type is _FIELD]
    compared = [each for each in real if each.compare]
    if params.init:
        _set_new(cls, "__init__", _init(cls, in_init, params.frozen, "__dataclass_self__" if "self" in found else "self"))
    if params.repr:
        _set_new(cls, "__repr__", _repr(cls, [each for each in real if each.repr]))
    had_hash = cls.__dict__.get("__hash__", MISSING)
    if params.eq and not params.eq_was_written:
        cls.__eq__ = _compare(cls, "__eq__", "==", compared)
        if had_hash is MISSING and "__hash__" in cls.__dict__:
            del cls.__hash__
    if params.order:
        for name, sign in (("__lt__", "<"), ("__le__", "<="), ("__gt__", ">"), ("__ge__", ">=")):
            if _set_new(cls, name, _compare(cls, name, sign, compared)):
                raise TypeError(f"Cannot overwrite attribute {name} in class {cls.__name__}. "
                                "Consider using functools.total_ordering")
    if params.frozen:
        for function in _frozen_methods(cls, [each.name for each in real]):
            if _set_new(cls, function.__name__, function):
                raise TypeError(f"Cannot overwrite attribute {function.__name__} in class {cls.__name__}")
    _add_hash(cls, params, [each for each in real if (each.compare if each.hash is None else each.hash)])
    if not getattr(cls, "__doc__", None):
        cls.__doc__ = cls.__name__ + _signature(in_init)
    if params.match_args:
        _set_new(cls, "__match_args__", tuple(each.name for each in in_init if each.init and not each.kw_only))
    if params.slots:
        cls = _with_slots(cls, [each.name for each in real])
    return abc.update_abstractmethods(cls)


def _signature(in_init):
    def text(each):
        kind = each.type
        name = kind if isinstance(kind, str) else kind.__name__ if isinstance(kind, type) else str(kind)
        shown = f"{each.name}: {name!r}" if isinstance(kind, str) else f"{each.name}: {name}"
        if each.default is not MISSING:
            return f"{shown} = {each.default!r}"
        return f"{shown} = <factory>" if each.default_factory is not MISSING else shown
    parts = [text(each) for each in in_init if each.init and not each.kw_only]
    named = [text(each) for each in in_init if each.init and each.kw_only]
    return f"({', '.join(parts + (['*'] + named if named else []))})"


def _with_slots(cls, names):
    if "__slots__" in cls.__dict__:
        raise TypeError(f"{cls.__name__} already specifies __slots__")
    inherited = {name for base in cls.__mro__[1:-1] for name in base.__dict__.get("__slots__", ())}
    namespace = {name: value for name, value in cls.__dict__.items()
                 if name not in names and name not in ("__dict__", "__weakref__")}
    namespace["__slots__"] = tuple(name for name in names if name not in inherited)
    namespace["__module__"], namespace["__qualname__"] = cls.__module__, cls.__qualname__
    return type(cls)(cls.__name__, cls.__bases__, namespace)


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
              match_args=True, kw_only=False, slots=False, weakref_slot=False):
    def wrap(cls):
        if order and not eq:
            raise ValueError("eq must be true if order is true")
        if weakref_slot and not slots:
            raise TypeError("weakref_slot is True but slots is False")
        params = _Params(init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen,
                         match_args=match_args, kw_only=kw_only, slots=slots)
        return _process(cls, params)
    return wrap if cls is None else wrap(cls)


def fields(class_or_instance):
    found = getattr(class_or_instance, _FIELDS, None)
    if found is None:
        raise TypeError("must be called with a dataclass type or instance")
    return tuple(each for each in found.values() if each._field_type is _FIELD)


def is_dataclass(obj):
    return hasattr(obj if isinstance(obj, type) else type(obj), _FIELDS)


def _is_instance(obj):
    return hasattr(type(obj), _FIELDS)


def asdict(obj, *, dict_factory=dict):
    if not _is_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")
    return _inner(obj, lambda pairs, kind: dict_factory(pairs))


def astuple(obj, *, tuple_factory=tuple):
    if not _is_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")
    return _inner(obj, lambda pairs, kind: tuple_factory([value for _, value in pairs]))


def _inner(obj, make):
    if _is_instance(obj):
        return make([(each.name, _inner(getattr(obj, each.name), make)) for each in fields(obj)], type(obj))
    if isinstance(obj, tuple) and hasattr(obj, "_fields"):
        return type(obj)(*[_inner(value, make) for value in obj])
    if isinstance(obj, (list, tuple)):
        return type(obj)(_inner(value, make) for value in obj)
    if isinstance(obj, dict):
        pairs = [(_inner(key, make), _inner(value, make)) for key, value in obj.items()]
        if hasattr(type(obj), "default_factory"):
            result = type(obj)(obj.default_factory)
            result.update(pairs)
            return result
        return type(obj)(pairs)
    if isinstance(obj, (bool, int, float, str, bytes, types.NoneType)):
        return obj
    return copy.deepcopy(obj)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, **options):
    names = dict(namespace or {})
    annotations = {}
    for item in fields:
        if isinstance(item, str):
            item = (item, "typing.Any")
        name, kind, *default = item
        if not name.isidentifier():
            raise TypeError(f"Field names must be valid identifiers: {name!r}")
        if name in annotations:
            raise TypeError(f"Field name duplicated: {name!r}")
        annotations[name] = kind
        if default:
            names[name] = default[0]
    names["__annotations__"] = annotations
    names.setdefault("__module__", "types")
    return dataclass(types.new_class(cls_name, bases, {}, lambda ns: ns.update(names)), **options)


def replace(obj, /, **changes):
    if not _is_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    for each in getattr(obj, _FIELDS).values():
        if each._field_type is _CLASSVAR:
            continue
        if not each.init:
            if each.name in changes:
                raise ValueError(f"field {each.name} is declared with init=False, it cannot be specified with replace()")
        elif each.name not in changes:
            if each._field_type is _INITVAR and each.default is MISSING:
                raise ValueError(f"InitVar {each.name!r} must be specified with replace()")
            changes[each.name] = getattr(obj, each.name)
    return obj.__class__(**changes)
