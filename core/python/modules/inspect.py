# SPDX-License-Identifier: GPL-3.0-or-later
import _language
import functools
import types

__all__ = [
    "AGEN_CLOSED", "AGEN_CREATED", "AGEN_RUNNING", "AGEN_SUSPENDED", "BoundArguments", "CORO_CLOSED", "CORO_CREATED",
    "CORO_RUNNING", "CORO_SUSPENDED", "FullArgSpec", "GEN_CLOSED", "GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED",
    "Parameter", "Signature", "cleandoc", "getattr_static", "getcoroutinestate", "getasyncgenstate", "getdoc", "getfullargspec",
    "getgeneratorstate", "getmembers", "getmodule", "getmro", "isabstract", "isasyncgen", "isasyncgenfunction",
    "isawaitable", "isbuiltin", "isclass", "iscoroutine", "iscoroutinefunction", "isdatadescriptor", "isfunction",
    "isgenerator", "isgeneratorfunction", "ismethod", "ismethoddescriptor", "ismodule", "isroutine", "istraceback",
    "signature", "unwrap",
]

CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED = "CORO_CREATED", "CORO_RUNNING", "CORO_SUSPENDED", "CORO_CLOSED"
GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = "GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED", "GEN_CLOSED"
AGEN_CREATED, AGEN_RUNNING, AGEN_SUSPENDED, AGEN_CLOSED = "AGEN_CREATED", "AGEN_RUNNING", "AGEN_SUSPENDED", "AGEN_CLOSED"


def _function_of(obj):
    while isinstance(obj, (functools.partial, types.MethodType)):
        obj = obj.func if isinstance(obj, functools.partial) else obj.__func__
    return obj


def _has_kind(obj, kind):
    return _language.function_kind(_function_of(obj)) == kind


def iscoroutinefunction(obj):
    return _has_kind(obj, "coroutine")


def isgeneratorfunction(obj):
    return _has_kind(obj, "generator")


def isasyncgenfunction(obj):
    return _has_kind(obj, "async_generator")


def iscoroutine(object):
    return isinstance(object, types.CoroutineType)


def isgenerator(object):
    return isinstance(object, types.GeneratorType)


def isasyncgen(object):
    return isinstance(object, types.AsyncGeneratorType)


def isawaitable(object):
    return (iscoroutine(object) or _language.is_awaitable_generator(object) or hasattr(type(object), "__await__"))


def isfunction(object):
    return isinstance(object, types.FunctionType)


def ismethod(object):
    return isinstance(object, types.MethodType)


def isclass(object):
    return isinstance(object, type)


def ismodule(object):
    return isinstance(object, types.ModuleType)


def isbuiltin(object):
    return isinstance(object, types.BuiltinFunctionType)


def ismethoddescriptor(object):
    return isinstance(object, _language.native_types[1:])


def isroutine(object):
    return isfunction(object) or ismethod(object) or isinstance(object, _language.native_types)


def isdatadescriptor(object):
    return isinstance(object, property)


def istraceback(object):
    return isinstance(object, types.TracebackType)


def isabstract(object):
    return isinstance(object, type) and bool(getattr(object, "__abstractmethods__", ()))


def getcoroutinestate(coroutine):
    return f"CORO_{_language.state_of(coroutine)}"


def getgeneratorstate(generator):
    return f"GEN_{_language.state_of(generator)}"


def getasyncgenstate(agen):
    return f"AGEN_{_language.state_of(agen)}"


def getmro(cls):
    return cls.__mro__


def getmodule(object, _filename=None):
    return None


def getmembers(object, predicate=None):
    found = []
    for name in dir(object):
        try:
            value = getattr(object, name)
        except AttributeError:
            continue
        if predicate is None or predicate(value):
            found.append((name, value))
    return sorted(found, key=lambda item: item[0])


def getattr_static(obj, attr, *default):
    for each in (obj, *(obj.__mro__ if isinstance(obj, type) else type(obj).__mro__)):
        if attr in getattr(each, "__dict__", ()):
            return each.__dict__[attr]
    if default:
        return default[0]
    raise AttributeError(attr)


def unwrap(func, *, stop=None):
    while hasattr(func, "__wrapped__") and not (stop is not None and stop(func)):
        func = func.__wrapped__
    return func


def cleandoc(doc):
    lines = doc.expandtabs().split("\n")
    margins = [len(line) - len(line.lstrip()) for line in lines[1:] if line.strip()]
    margin = min(margins, default=0)
    lines = [lines[0].lstrip(), *(line[margin:] for line in lines[1:])]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)


def getdoc(object):
    doc = getattr(object, "__doc__", None)
    return cleandoc(doc) if isinstance(doc, str) else None


class _empty:
    """Marks what is not there."""


class _Kind(int):
    def __new__(cls, value, name, description):
        made = int.__new__(cls, value)
        made.name, made.description = name, description
        return made

    def __str__(self):
        return self.name

    def __repr__(self):
        return f"<_ParameterKind.{self.name}: {int(self)}>"


_KINDS = tuple(_Kind(place, *texts) for place, texts in enumerate((
    ("POSITIONAL_ONLY", "positional-only"), ("POSITIONAL_OR_KEYWORD", "positional or keyword"),
    ("VAR_POSITIONAL", "variadic positional"), ("KEYWORD_ONLY", "keyword-only"), ("VAR_KEYWORD", "variadic keyword"))))


def _annotation_text(annotation):
    if isinstance(annotation, types.GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ("builtins",):
            return annotation.__qualname__
        return f"{annotation.__module__}.{annotation.__qualname__}"
    return repr(annotation).replace("typing.", "")


class Parameter:
    empty = _empty
    POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD = _KINDS

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        self.name, self.kind, self.default, self.annotation = name, _KINDS[kind], default, annotation

    def replace(self, **changes):
        kept = dict(name=self.name, kind=self.kind, default=self.default, annotation=self.annotation) | changes
        return type(self)(kept.pop("name"), kept.pop("kind"), **kept)

    def __str__(self):
        text = self.name
        if self.annotation is not _empty:
            text += f": {_annotation_text(self.annotation)}"
        if self.default is not _empty:
            text += f" = {self.default!r}" if self.annotation is not _empty else f"={self.default!r}"
        return {2: "*", 4: "**"}.get(self.kind, "") + text

    def __repr__(self):
        return f'<Parameter "{self}">'

    def __eq__(self, other):
        return isinstance(other, Parameter) and (self.name, self.kind, self.default, self.annotation) == (
            other.name, other.kind, other.default, other.annotation)

    def __hash__(self):
        return hash((self.name, int(self.kind)))


class BoundArguments:
    def __init__(self, signature, arguments):
        self.signature, self.arguments = signature, arguments

    @property
    def args(self):
        found = []
        for name, parameter in self.signature.parameters.items():
            if parameter.kind > 2 or name not in self.arguments:
                break
            if parameter.kind == 2:
                found.extend(self.arguments[name])
            else:
                found.append(self.arguments[name])
        return tuple(found)

    @property
    def kwargs(self):
        found = {}
        for name, parameter in self.signature.parameters.items():
            if name in self.arguments and parameter.kind == 3:
                found[name] = self.arguments[name]
            elif name in self.arguments and parameter.kind == 4:
                found.update(self.arguments[name])
        return found

    def apply_defaults(self):
        complete = {}
        for name, parameter in self.signature.parameters.items():
            if name in self.arguments:
                complete[name] = self.arguments[name]
            elif parameter.default is not _empty:
                complete[name] = parameter.default
            elif parameter.kind in (2, 4):
                complete[name] = () if parameter.kind == 2 else {}
        self.arguments = complete

    def __repr__(self):
        return f"<BoundArguments ({', '.join(f'{name}={value!r}' for name, value in self.arguments.items())})>"


class Signature:
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty):
        self.parameters = types.MappingProxyType({each.name: each for each in parameters or ()})
        self.return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, **options):
        return signature(obj)

    def replace(self, *, parameters=_empty, return_annotation=_empty):
        return Signature(self.parameters.values() if parameters is _empty else parameters,
                         return_annotation=self.return_annotation if return_annotation is _empty else return_annotation)

    def _bind(self, args, kwargs, partial):
        arguments, given = {}, list(args)
        for name, parameter in self.parameters.items():
            if parameter.kind == 2:
                arguments[name], given = tuple(given), []
            elif parameter.kind == 4:
                arguments[name], kwargs = dict(kwargs), {}
            elif given and parameter.kind < 2:
                if name in kwargs:
                    raise TypeError(f"multiple values for argument {name!r}")
                arguments[name] = given.pop(0)
            elif name in kwargs and parameter.kind > 0:
                kwargs = dict(kwargs)
                arguments[name] = kwargs.pop(name)
            elif parameter.default is _empty and not partial:
                raise TypeError(f"missing a required argument: {name!r}")
        if given:
            raise TypeError("too many positional arguments")
        if kwargs:
            raise TypeError(f"got an unexpected keyword argument {next(iter(kwargs))!r}")
        return BoundArguments(self, {name: value for name, value in arguments.items()
                                     if not (self.parameters[name].kind in (2, 4) and not value)})

    def bind(self, /, *args, **kwargs):
        return self._bind(args, kwargs, False)

    def bind_partial(self, /, *args, **kwargs):
        return self._bind(args, kwargs, True)

    def __str__(self):
        parts, seen_star, seen_slash = [], False, True
        for parameter in self.parameters.values():
            if parameter.kind == 0:
                seen_slash = False
            elif not seen_slash:
                parts.append("/")
                seen_slash = True
            if parameter.kind == 2:
                seen_star = True
            elif parameter.kind == 3 and not seen_star:
                parts.append("*")
                seen_star = True
            parts.append(str(parameter))
        if not seen_slash:
            parts.append("/")
        text = f"({', '.join(parts)})"
        return text if self.return_annotation is _empty else f"{text} -> {_annotation_text(self.return_annotation)}"

    def __repr__(self):
        return f"<Signature {self}>"

    def __eq__(self, other):
        return isinstance(other, Signature) and str(self) == str(other)

    def __hash__(self):
        return hash(str(self))


def signature(obj, *, follow_wrapped=True, **options):
    if not callable(obj):
        raise TypeError(f"{obj!r} is not a callable object")
    if isinstance(obj, types.MethodType):
        whole = signature(obj.__func__)
        return whole.replace(parameters=list(whole.parameters.values())[1:])
    if isinstance(obj, functools.partial):
        return _partial_signature(obj)
    if follow_wrapped:
        obj = unwrap(obj)
    if isinstance(obj, type):
        for name in ("__init__", "__new__"):
            own = getattr(obj, name, None)
            if _language.function_kind(own) is not None:
                whole = signature(own)
                return whole.replace(parameters=list(whole.parameters.values())[1:], return_annotation=_empty)
        return Signature()
    if _language.function_kind(obj) is None:
        call = getattr(type(obj), "__call__", None)
        if _language.function_kind(call) is None:
            raise ValueError(f"no signature found for builtin {obj!r}")
        whole = signature(call)
        return whole.replace(parameters=list(whole.parameters.values())[1:])
    annotations = obj.__annotations__
    parameters = [
        Parameter(name, kind, default=default if has_default else _empty, annotation=annotations.get(name, _empty))
        for name, kind, has_default, default in _language.parameters(obj)]
    return Signature(parameters, return_annotation=annotations.get("return", _empty))


def _partial_signature(partial):
    whole = signature(partial.func)
    left, skip, named_only = [], len(partial.args), False
    for parameter in whole.parameters.values():
        if skip and parameter.kind < 2:
            skip -= 1
        elif parameter.name in partial.keywords:
            named_only = True
            left.append(parameter.replace(kind=3, default=partial.keywords[parameter.name]))
        else:
            left.append(parameter.replace(kind=3) if named_only and parameter.kind == 1 else parameter)
    return whole.replace(parameters=left)


class FullArgSpec(tuple):
    _fields = ("args", "varargs", "varkw", "defaults", "kwonlyargs", "kwonlydefaults", "annotations")

    def __getattr__(self, name):
        if name in self._fields:
            return self[self._fields.index(name)]
        raise AttributeError(name)

    def __repr__(self):
        return f"FullArgSpec({', '.join(f'{name}={value!r}' for name, value in zip(self._fields, self))})"


def getfullargspec(func):
    parameters = signature(func, follow_wrapped=False).parameters.values()
    plain = [each for each in parameters if each.kind < 2]
    named = [each for each in parameters if each.kind == 3]
    defaults = tuple(each.default for each in plain if each.default is not _empty)
    rest = {each.kind: each.name for each in parameters if each.kind in (2, 4)}
    return FullArgSpec(([each.name for each in plain], rest.get(2), rest.get(4), defaults or None,
                        [each.name for each in named],
                        {each.name: each.default for each in named if each.default is not _empty} or None,
                        dict(getattr(func, "__annotations__", {}))))
