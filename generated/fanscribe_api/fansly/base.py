"""What every model of this package is made of."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any, Self

import attrs

from .types import UNSET, File, FileTypes, RequestFiles, Unset

Reader = Callable[[Any], Any]


class One:
    """Reads an object as a model, whose module is imported when the first one comes. Anything else stays as it is."""

    def __init__(self, module: str, name: str) -> None:
        self._module = module
        self._name = name

    @cached_property
    def model(self) -> type[Model]:
        kind: type[Model] = getattr(import_module(f"{__package__}.models.{self._module}"), self._name)
        return kind

    def __call__(self, value: Any) -> Any:
        return self.model.from_dict(value) if isinstance(value, dict) else value


class Each:
    """Reads every item of a list."""

    def __init__(self, read: Reader) -> None:
        self._read = read

    def __call__(self, value: Any) -> Any:
        return [self._read(item) for item in value] if isinstance(value, list) else value


class Either:
    """Reads what the first of several readers can read."""

    def __init__(self, *reads: Reader) -> None:
        self._reads = reads

    def __call__(self, value: Any) -> Any:
        for read in self._reads:
            result = read(value)
            if result is not value:
                return result
        return value


_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:")


def moment(value: Any) -> Any:
    """Reads a date with a time of day as an aware datetime (UTC where it names no zone). Anything else stays as it is."""
    if not isinstance(value, str) or not _MOMENT.match(value):
        return value
    from dateutil.parser import isoparse

    try:
        result = isoparse(value.strip())
        return result if result.tzinfo else result.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return value


def wire(
    name: str, read: Reader | None = None, *, check: Any = None, default: Any = UNSET, required: bool = False
) -> Any:
    """A field of a model: its name on the wire, how an answer is read, and what a request may hold."""
    metadata = {"wire": name, "read": read}
    default = attrs.NOTHING if required else default
    return attrs.field(default=default, metadata=metadata, validator=_Validator(check, required) if check else None)


class _Validator:
    def __init__(self, check: Any, required: bool) -> None:
        self._check = check
        self._required = required

    def __call__(self, instance: Any, attribute: Any, value: Any) -> None:
        if isinstance(value, Unset) and not self._required:
            return
        if not fits(self._check, value):
            raise TypeError(
                f"{type(instance).__name__}.{attribute.name}: {wanted(self._check)} is wanted, not {_kind(value)}"
            )


def fits(check: Any, value: Any) -> bool:
    """Whether `value` may be sent where `check` says: a type, a tuple of values, a reader of models, or a list of checks."""
    match check:
        case None:
            return value is None
        case type():
            return isinstance(value, (int, float) if check is float else check) and (
                check is bool or not isinstance(value, bool)
            )
        case tuple():
            return any(value == item and type(value) is type(item) for item in check)
        case One():
            return isinstance(value, check.model)
        case ListOf():
            return isinstance(value, list) and all(fits(check.item, item) for item in value)
        case AnyOf():
            return any(fits(one, value) for one in check.checks)
    return True


def wanted(check: Any) -> str:
    """A check in words."""
    match check:
        case None:
            return "None"
        case type():
            return check.__name__
        case tuple():
            return f"one of {', '.join(map(repr, check))}"
        case One():
            return check.model.__name__
        case ListOf():
            return f"a list of {wanted(check.item)}"
        case AnyOf():
            return " or ".join(wanted(one) for one in check.checks)
    return "anything"


def _kind(value: Any) -> str:
    """Never the value itself, which may be a password."""
    return "another text" if isinstance(value, str) else type(value).__name__


@attrs.frozen
class ListOf:
    """A list of what `item` checks; `ANYTHING` checks nothing."""

    item: Any


class AnyOf:
    """What any of these checks lets pass."""

    def __init__(self, *checks: Any) -> None:
        self.checks = checks


ANYTHING = object()
_SECRET = re.compile(r"csrf|token|password|cookie|xbc|secret|signing|api_?key", re.IGNORECASE)


Table = Mapping[str, tuple[str, Reader | None]]
_tables: dict[Any, Table] = {}
_known: dict[Any, frozenset[str]] = {}


def _fields(model: Any) -> Table:
    """Of each field its name on the wire and how it is read, by its Python name."""
    table = _tables.get(model)
    if table is None:
        table = _tables[model] = {
            field.name: (field.metadata["wire"], field.metadata["read"]) for field in attrs.fields(model)
        }
        _known[model] = frozenset(wire_name for wire_name, _ in table.values())
    return table


def _wires(model: Any) -> frozenset[str]:
    """The names on the wire of every field."""
    _fields(model)
    return _known[model]


class Model:
    """An object of the API.

    What an answer holds is read when it is asked for, so that parsing costs nothing and cannot fail: null, another type, an unknown
    word or a list in place of an object stays as it came. A field that is not there is `UNSET`.
    """

    __slots__ = ("_raw",)
    _extra: Reader | None = None

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
            entry = None if name.startswith("_") else _fields(type(self)).get(name)
            if entry is None:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            wire_name, read = entry
            value = self._raw.get(wire_name, UNSET)
            if read is not None and value is not UNSET:
                value = read(value)
            object.__setattr__(self, name, value)
            return value

    def _set_fields(self) -> Iterator[tuple[str, Any]]:
        """The fields that were read or set, by their names on the wire."""
        for name, (wire_name, _) in _fields(type(self)).items():
            try:
                yield wire_name, object.__getattribute__(self, name)
            except AttributeError:
                continue

    def to_dict(self) -> dict[str, Any]:
        """The object as JSON has it: what came, with what was changed since."""
        result = dict(self._raw)
        for wire_name, value in self._set_fields():
            if isinstance(value, Unset):
                result.pop(wire_name, None)
            else:
                result[wire_name] = written(value, result.get(wire_name))
        return result

    def to_multipart(self) -> RequestFiles:
        """The parts of a multipart body as Laravel reads them: `name[]` for lists, `name[key]` for objects, 1 and 0 for booleans."""
        return [
            part for name, value in self._set_fields() if not isinstance(value, Unset) for part in _parts(name, value)
        ] + [part for name, value in self.additional_properties.items() for part in _parts(name, value)]

    @property
    def additional_properties(self) -> dict[str, Any]:
        """What came beside the known fields."""
        known = _wires(type(self))
        read = type(self)._extra
        return {name: read(value) if read else value for name, value in self._raw.items() if name not in known}

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties)

    def __getitem__(self, key: str) -> Any:
        value = self._raw[key]
        read = type(self)._extra
        return read(value) if read and key not in _wires(type(self)) else value

    def __setitem__(self, key: str, value: Any) -> None:
        self._raw = {**self._raw, key: written(value, None)}

    def __delitem__(self, key: str) -> None:
        self._raw = {name: value for name, value in self._raw.items() if name != key}

    def __contains__(self, key: object) -> bool:
        return key in self._raw

    def __eq__(self, other: object) -> bool:
        return (
            self.to_dict() == other.to_dict()
            if type(self) is type(other) and isinstance(other, Model)
            else NotImplemented
        )

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        values = ((name, getattr(self, name)) for name in _fields(type(self)))
        shown = (
            f"{name}={'***' if _SECRET.search(name) and value else repr(value)}"
            for name, value in values
            if value is not UNSET
        )
        return f"{type(self).__name__}({', '.join(shown)})"

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (type(self), self.to_dict())


def _restored(model: type[Model], raw: dict[str, Any]) -> Model:
    return model.from_dict(raw)


def written(value: Any, raw: Any) -> Any:
    """A value as JSON has it; a moment that was not changed in the spelling in which it came."""
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, list):
        return [
            written(item, raw[index] if isinstance(raw, list) and index < len(raw) else None)
            for index, item in enumerate(value)
        ]
    if isinstance(value, dict):
        return {key: written(item, None) for key, item in value.items()}
    if isinstance(value, datetime):
        return raw if moment(raw) == value else value.isoformat()
    return value


def _parts(name: str, value: Any) -> Iterator[tuple[str, FileTypes]]:
    match value:
        case File():
            yield name, value.to_tuple()
        case Model():
            for key, item in value.to_dict().items():
                yield from _parts(f"{name}[{key}]", item)
        case dict():
            for key, item in value.items():
                yield from _parts(f"{name}[{key}]", item)
        case list():
            for item in value:
                yield from _parts(f"{name}[]", item)
        case None:
            yield name, (None, b"", None)
        case _:
            text = (
                str(int(value)) if isinstance(value, bool) else value if isinstance(value, str) else json.dumps(value)
            )
            yield name, (None, text.encode(), None)
