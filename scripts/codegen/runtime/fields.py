"""Fields of models: their declarations, and the table by which objects are read."""

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


class HasFields:
    """The base of models: a class with declared fields."""

    __slots__ = ()
    __fields__: ClassVar[Mapping[str, Field]] = {}


ModelT = TypeVar("ModelT", bound=type[HasFields])


def field(alias: str, /, *, default: Any = UNSET) -> Any:
    """Declare an optional field by its name in JSON; the annotation says what it may hold."""
    return Field(alias, default)


def required(alias: str, /) -> Any:
    """Declare a required field of a request by its name in JSON."""
    return Field(alias, required=True)


@dataclass_transform(kw_only_default=True, eq_default=False, field_specifiers=(required,))
def model(kind: ModelT) -> ModelT:
    """Turn a class of field declarations into a model."""
    kind.__fields__ = {name: value for name, value in vars(kind).items() if isinstance(value, Field)}
    for name in kind.__fields__:
        delattr(kind, name)
        if hasattr(kind, name):
            setattr(kind, name, _ShadowedMethod(name, inspect.getattr_static(kind, name)))
    return kind


class _ShadowedMethod:
    """A field that is named like a method of ours: on an instance it is the field, on the class the method."""

    def __init__(self, name: str, ours: Any) -> None:
        self._name, self._ours = name, ours

    def __get__(self, instance: Any, owner: Any) -> Any:
        return self._ours.__get__(None, owner) if instance is None else instance.__getattr__(self._name)


class _AnnotationNamespace(dict[str, Any]):
    """The names in annotations that their module does not import: models that several operations share."""

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
class FieldTable:
    """The fields of a model.

    Attributes:
        hints: the annotations, by Python name.
        names: the Python names, by name in JSON.
        reads: the readers of fields that have one, by Python name.
        other: the reader of additional fields.
        shapes: for objects seen so far, by the names in them: which are fields, their Python names, and their readers.
        last: the shape that was used last.
    """

    hints: Mapping[str, Any]
    names: Mapping[str, str]
    reads: Mapping[str, Reader]
    other: Reader | None
    shapes: dict[tuple[str, ...], Shape] = attrs.field(factory=dict, eq=False)
    last: tuple[tuple[str, ...], Shape] = attrs.field(default=((), _EMPTY), eq=False)

    def shape(self, keys: tuple[str, ...]) -> Shape:
        """Return how to read an object with these names. An API sends few sets of names, over and over."""
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


_tables: dict[type[HasFields], FieldTable] = {}


def field_table(kind: type[HasFields]) -> FieldTable:
    """Return the fields of a model; its annotations are evaluated when they are first needed."""
    known = _tables.get(kind)
    return known if known is not None else _tables.setdefault(kind, _build_table(kind))


def _build_table(kind: type[HasFields]) -> FieldTable:
    own = vars(sys.modules[kind.__module__])
    names = _AnnotationNamespace(kind.__module__.rpartition(".models.")[0] + ".models", own)
    known: dict[str, Any] = {}

    def hint(text: Any) -> Any:
        if text not in known:
            known[text] = eval(text, own, names)  # noqa: S307 - an annotation of generated code
        return known[text]

    hints = {name: hint(kind.__annotations__[name]) for name in kind.__fields__}
    readers = {name: reader(each) for name, each in hints.items()}
    extra = kind.__annotations__.get("__extra__")
    return FieldTable(
        hints,
        {each.alias: name for name, each in kind.__fields__.items()},
        {name: read for name, read in readers.items() if read is not None},
        reader(get_args(hint(extra))[0]) if extra else None,
    )


def literal_values(kind: type[HasFields], name: str) -> tuple[Any, ...]:
    """Return the values that the annotation of a field lists."""
    hint = field_table(kind).hints[name]
    return tuple(value for each in (hint, *get_args(hint)) if get_origin(each) is Literal for value in get_args(each))
