"""What every model is made of: answers are read when they are asked for, requests are checked before they are sent."""

from __future__ import annotations

import builtins
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, Self, get_args, get_origin

import attrs

from .errors import InvalidArgument
from .hints import Reader, fits, kind_of, moment, reader, wanted
from .types import UNSET, File, Unset

_SECRET = re.compile(r"csrf|token|password|cookie|xbc|secret|signing|api_?key", re.IGNORECASE)


class One:
    """Reads an object as a model, whose module is imported when the first one comes. Anything else stays as it is."""

    def __init__(self, models: str, module: str, name: str) -> None:
        self._models, self._module, self._name = models, module, name

    @cached_property
    def model(self) -> type[Model]:
        kind: type[Model] = getattr(import_module(f"{self._models}.{self._module}"), self._name)
        return kind

    def __call__(self, value: Any) -> Any:
        return self.model.from_dict(value) if isinstance(value, dict) else value


def wire(name: str, *, default: Any = UNSET, required: bool = False) -> Any:
    """A field of a model by its name on the wire; what it may hold is its annotation."""
    return attrs.field(default=attrs.NOTHING if required else default, metadata={"wire": name}, validator=_checked)


def _checked(instance: Any, attribute: attrs.Attribute[Any], value: Any) -> None:
    if not isinstance(instance, Body):
        return
    hint = table(type(instance)).hints[attribute.name]
    if not fits(hint, value):
        kind = kind_of(value)
        del value
        raise InvalidArgument(f"{type(instance).__name__}.{attribute.name}: {wanted(hint)} is wanted, not {kind}")


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


@attrs.frozen
class Table:
    """The fields of a model.

    Attributes:
        hints: what each may hold, by its Python name.
        reads: of each its name on the wire and how an answer is read.
        wires: the names on the wire.
        other: how what comes beside them is read.
    """

    hints: Mapping[str, Any]
    reads: Mapping[str, tuple[str, Reader | None]]
    wires: frozenset[str]
    other: Reader | None


_tables: dict[type[Model], Table] = {}


def table(model: type[Model]) -> Table:
    """The fields of `model`, made of its annotations when they are first needed."""
    known = _tables.get(model)
    return known if known is not None else _tables.setdefault(model, _table(model))


def _table(model: type[Model]) -> Table:
    own = vars(sys.modules[model.__module__])
    names = _Names(model.__module__.rpartition(".models.")[0] + ".models", own)
    known: dict[str, Any] = {}

    def hint(text: Any) -> Any:
        if text not in known:
            known[text] = eval(text, own, names)  # noqa: S307 - an annotation of generated code
        return known[text]

    fields = attrs.fields(model)  # type: ignore[arg-type] # every model is an attrs class
    hints = {field.name: hint(field.type) for field in fields}
    reads = {field.name: (str(field.metadata["wire"]), reader(hints[field.name])) for field in fields}
    extra = model.__annotations__.get("__extra__")
    return Table(
        hints,
        reads,
        frozenset(wire_name for wire_name, _ in reads.values()),
        reader(get_args(hint(extra))[0]) if extra else None,
    )


def values(model: type[Model], name: str) -> tuple[Any, ...]:
    """The values that a field of this name may have, where its annotation lists them."""
    hint = table(model).hints[name]
    return tuple(value for each in (hint, *get_args(hint)) if get_origin(each) is Literal for value in get_args(each))


class Model:
    """An object of the API.

    What an answer holds is read when it is asked for, so that parsing costs nothing and cannot fail: null, another type, an unknown
    word or a list in place of an object stays as it came. A field that is not there is `UNSET`.
    """

    __slots__ = ("_raw",)

    def __attrs_pre_init__(self) -> None:
        self._raw: Mapping[str, Any] = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of an object in an answer."""
        model = cls.__new__(cls)
        model._raw = src_dict
        return model

    # Reached only for a field that was not read yet: until then its slot is empty. Type checkers know the fields.
    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            entry = None if name.startswith("_") else table(type(self)).reads.get(name)
            if entry is None:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            wire_name, read = entry
            value = self._raw.get(wire_name, UNSET)
            if read is not None and value is not UNSET:
                value = read(value)
            object.__setattr__(self, name, value)
            return value

    def _set_fields(self) -> Iterator[tuple[str, str, Any]]:
        """The fields that were read or set: name, name on the wire, value."""
        for name, (wire_name, _) in table(type(self)).reads.items():
            try:
                yield name, wire_name, object.__getattribute__(self, name)
            except AttributeError:
                continue

    def to_dict(self) -> dict[str, Any]:
        """The object as JSON has it: what came, with what was changed since."""
        result = dict(self._raw)
        for _, wire_name, value in self._set_fields():
            if isinstance(value, Unset):
                result.pop(wire_name, None)
            else:
                result[wire_name] = written(value, result.get(wire_name))
        return result

    @property
    def additional_properties(self) -> dict[str, Any]:
        """What came beside the known fields."""
        known = table(type(self))
        return {
            name: known.other(value) if known.other else value
            for name, value in self._raw.items()
            if name not in known.wires
        }

    @property
    def additional_keys(self) -> list[str]:
        """The names of what came beside the known fields."""
        return list(self.additional_properties)

    def __getitem__(self, key: str) -> Any:
        value = self._raw[key]
        known = table(type(self))
        return known.other(value) if known.other and key not in known.wires else value

    def __setitem__(self, key: str, value: Any) -> None:
        self._raw = {**self._raw, key: written(value, None)}

    def __delitem__(self, key: str) -> None:
        self._raw = {name: value for name, value in self._raw.items() if name != key}

    def __contains__(self, key: object) -> bool:
        return key in self._raw

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other) or not isinstance(other, Model):
            return NotImplemented
        return self.to_dict() == other.to_dict()

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        values = ((name, getattr(self, name)) for name in table(type(self)).reads)
        shown = (
            f"{name}={'***' if _SECRET.search(name) and value else repr(value)}"
            for name, value in values
            if value is not UNSET
        )
        return f"{type(self).__name__}({', '.join(shown)})"

    def __reduce__(self) -> tuple[Callable[..., Model], tuple[Any, ...]]:
        return _restored, (type(self), self.to_dict())


class Body(Model):
    """An object of a request, which is checked when it is made and when it is changed."""

    __slots__ = ()

    def to_multipart(self) -> Iterator[tuple[str, Any, bool]]:
        """The parts of a multipart body: name, value, and whether it is a file to upload."""
        hints = table(type(self)).hints
        for name, wire_name, value in self._set_fields():
            if not isinstance(value, Unset):
                yield wire_name, value, value is not None and File in get_args(hints[name])
        for wire_name, value in self.additional_properties.items():
            yield wire_name, value, isinstance(value, File)


def _restored(model: type[Model], raw: dict[str, Any]) -> Model:
    return model.from_dict(raw)


def written(value: Any, raw: Any = None) -> Any:
    """A value as JSON has it; a moment that was not changed in the spelling in which it came."""
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, list):
        before = raw if isinstance(raw, list) else []
        return [written(item, before[index] if index < len(before) else None) for index, item in enumerate(value)]
    if isinstance(value, dict):
        return {key: written(item) for key, item in value.items()}
    if isinstance(value, datetime):
        return raw if moment(raw) == value else value.isoformat()
    return value
