"""The fields of a model: what its class says of them, and the table by which its objects are read."""

from __future__ import annotations

import builtins
import inspect
import sys
from collections.abc import Mapping
from importlib import import_module
from typing import Any, ClassVar, Literal, TypeAlias, TypeVar, dataclass_transform, get_args, get_origin

import attrs

from .hints import Reader, reader
from .types import UNSET

Shape: TypeAlias = tuple[tuple[bool, ...] | None, tuple[str, ...], tuple[tuple[str, Reader], ...]]
_MOST_SHAPES = 64
_EMPTY: Shape = (None, (), ())


@attrs.frozen
class Field:
    """A field of a model: its name in JSON, and its default."""

    alias: str
    default: Any = UNSET
    required: bool = False


class Fielded:
    """Whatever has fields."""

    __slots__ = ()
    __fields__: ClassVar[Mapping[str, Field]] = {}


FieldedT = TypeVar("FieldedT", bound=type[Fielded])


def field(alias: str, /, *, default: Any = UNSET) -> Any:
    """Declare an optional field by its name in JSON; the annotation says what it may hold."""
    return Field(alias, default)


def required(alias: str, /) -> Any:
    """Declare a required field of a request by its name in JSON."""
    return Field(alias, required=True)


@dataclass_transform(kw_only_default=True, eq_default=False, field_specifiers=(required,))
def model(kind: FieldedT) -> FieldedT:
    """Make a class of fields a model."""
    kind.__fields__ = {name: value for name, value in vars(kind).items() if isinstance(value, Field)}
    for name in kind.__fields__:
        delattr(kind, name)
        if hasattr(kind, name):
            setattr(kind, name, _First(name, inspect.getattr_static(kind, name)))
    return kind


class _First:
    """A field of an API that is named like a method of ours: of an object it is the field, of the class the method."""

    def __init__(self, name: str, ours: Any) -> None:
        self._name, self._ours = name, ours

    def __get__(self, instance: Any, owner: Any) -> Any:
        return self._ours.__get__(None, owner) if instance is None else instance.__getattr__(self._name)


class _Names(dict[str, Any]):
    """Names in the annotations of a module that it does not import itself: the models that several operations share."""

    def __init__(self, models: str, own: Mapping[str, Any]) -> None:
        super().__init__()
        self._models = models
        self._own = own

    def __missing__(self, name: str) -> Any:
        if name in self._own or hasattr(builtins, name):
            raise KeyError(name)
        shared = import_module(f"{self._models}.shared")
        if name not in shared.MODULES:
            raise KeyError(name)
        return getattr(shared, name)


@attrs.define
class Table:
    """The fields of a model.

    Attributes:
        hints: what each may hold, by its Python name.
        names: of each name on the wire the Python name.
        reads: how those are read in an answer that do not stay as they are, by their Python names.
        other: how what comes beside them is read.
        shapes: of objects that came, by the names in them: which have a field, what those are called, and which of them are read.
        last: the last of them.
    """

    hints: Mapping[str, Any]
    names: Mapping[str, str]
    reads: Mapping[str, Reader]
    other: Reader | None
    shapes: dict[tuple[str, ...], Shape] = attrs.field(factory=dict, eq=False)
    last: tuple[tuple[str, ...], Shape] = attrs.field(default=((), _EMPTY), eq=False)

    def shape(self, keys: tuple[str, ...]) -> Shape:
        """What to do with an object of these names. An API sends few of them, and those again and again."""
        last, shape = self.last
        if keys == last:
            return shape
        known = self.shapes.get(keys)
        if known is None:
            has_field = tuple(key in self.names for key in keys)
            names = tuple(self.names[key] for key in keys if key in self.names)
            reads = tuple((name, self.reads[name]) for name in names if name in self.reads)
            known = (None if all(has_field) else has_field, names, reads)
            if len(self.shapes) < _MOST_SHAPES:
                self.shapes[keys] = known
        self.last = keys, known
        return known


_tables: dict[type[Fielded], Table] = {}


def table(kind: type[Fielded]) -> Table:
    """The fields of a model, made of its annotations when they are first needed."""
    known = _tables.get(kind)
    return known if known is not None else _tables.setdefault(kind, _table(kind))


def _table(kind: type[Fielded]) -> Table:
    own = vars(sys.modules[kind.__module__])
    names = _Names(kind.__module__.rpartition(".models.")[0] + ".models", own)
    known: dict[str, Any] = {}

    def hint(text: Any) -> Any:
        if text not in known:
            known[text] = eval(text, own, names)  # noqa: S307 - an annotation of generated code
        return known[text]

    hints = {name: hint(kind.__annotations__[name]) for name in kind.__fields__}
    readers = {name: reader(each) for name, each in hints.items()}
    extra = kind.__annotations__.get("__extra__")
    return Table(
        hints,
        {each.alias: name for name, each in kind.__fields__.items()},
        {name: read for name, read in readers.items() if read is not None},
        reader(get_args(hint(extra))[0]) if extra else None,
    )


def values(kind: type[Fielded], name: str) -> tuple[Any, ...]:
    """The values that a field of this name may have, where its annotation lists them."""
    hint = table(kind).hints[name]
    return tuple(value for each in (hint, *get_args(hint)) if get_origin(each) is Literal for value in get_args(each))
