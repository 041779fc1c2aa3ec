"""The base classes of models: responses are read when they are first used, requests are checked before they are sent."""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from enum import Enum
from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import (
    TYPE_CHECKING,
    Any,
    Self,
)

from .errors import InvalidArgument
from .fields import HasFields, field_table
from .hints import holds_files, matches, mismatch, read_datetime, to_text
from .types import UNSET, File, Unset

# Sets an attribute without the checks of models.
_set: Callable[[Any, str, Any], None] = object.__setattr__
_PLAIN = frozenset((str, int, float, bool, type(None)))
_SECRET = re.compile(r"csrf|token|password|cookie|xbc|secret|signing|api_?key", re.IGNORECASE)


class ModelRef:
    """A reader of objects of one model, whose module is imported when the first one arrives."""

    def __init__(self, models: str, module: str, name: str) -> None:
        self._models, self._module, self._name = models, module, name

    @property
    def model(self) -> type[Model]:
        """The model."""
        return _load_model(self._models, self._module, self._name)

    def __call__(self, value: Any) -> Any:
        return self.model.from_dict(value) if isinstance(value, dict) else value


@cache
def _load_model(models: str, module: str, name: str) -> type[Model]:
    kind: type[Model] = getattr(import_module(f"{models}.{module}"), name)
    return kind


class _Edited(dict[str, Any]):
    """The content of an edited model: a copy of the original, and the keys that were set since."""

    def __init__(self, original: Mapping[str, Any] = MappingProxyType({})) -> None:
        super().__init__(original)
        self.changed_keys: set[str] = set(original.changed_keys) if isinstance(original, _Edited) else set()


class _Signature:
    """The signature of a model, for `help()` and completion."""

    def __get__(self, instance: Model | None, owner: type[Model]) -> inspect.Signature:
        return inspect.Signature(
            [
                inspect.Parameter(
                    name,
                    inspect.Parameter.KEYWORD_ONLY,
                    default=inspect.Parameter.empty if field.required else field.default,
                    annotation=owner.__annotations__[name],
                )
                for name, field in owner.__fields__.items()
            ]
        )


class _PydanticSerializer:
    """The serializer of a model, which pydantic uses where it does not know the type."""

    def __get__(self, instance: Any, owner: Any) -> Any:
        from .schemas import model_serializer

        return model_serializer(owner)


class Model(HasFields):
    """An object of the API.

    Plain values of a response are there at once; other objects are read when they are first used, so parsing costs little and never
    fails: a value of another type, an unknown word or a list in place of an object is kept as it is. A field that is null or missing
    is None, and `"name" in model` tells which. `model.name` and `model["name"]` are the same field; items also take the name in JSON.
    """

    # The `__dict__` holds the objects that were read.
    __slots__ = ("__dict__", "__raw__", "__weakref__")
    __raw__: Mapping[str, Any]

    if not TYPE_CHECKING:
        __signature__ = _Signature()

        def __init__(self, **given: Any) -> None:
            _set(self, "__raw__", _Edited())
            if fault := self._find_fault(given):
                del self, given
                raise InvalidArgument(fault)
            for name, field in type(self).__fields__.items():
                self._set_field(name, given.get(name, field.default))

        def __setattr__(self, name: str, value: Any) -> None:
            if name not in type(self).__fields__:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            if fault := self._find_fault({name: value}, changes=True):
                del self, value
                raise InvalidArgument(fault)
            self._set_field(name, value)

        def __delattr__(self, name: str) -> None:
            self.__setattr__(name, UNSET)

    __pydantic_serializer__ = _PydanticSerializer()

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: Any) -> Any:
        from .schemas import model_schema

        return model_schema(cls)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the model of an object in a response."""
        model: Self = field_table(cls).make(src_dict)
        return model

    def _find_fault(self, given: Mapping[str, Any], *, changes: bool = False) -> str | None:
        """Describe what is wrong with fields, without their values: they may be passwords, so the caller raises once they are gone."""
        kind = type(self)
        if unknown := given.keys() - kind.__fields__.keys():
            return f"{kind.__name__} has no field {', '.join(sorted(unknown))}"
        if missing := [name for name, field in kind.__fields__.items() if field.required and name not in given]:
            return None if changes else f"{kind.__name__}: {', '.join(missing)} is missing"
        return None

    def _set_field(self, name: str, value: Any) -> None:
        """Set or remove a field."""
        raw, key = self._editable(), type(self).__fields__[name].alias
        if isinstance(value, Unset):
            raw.pop(key, None)
            _set(self, name, self.__absent__)
            return
        raw.changed_keys.add(key)
        raw[key] = value
        _set(self, name, value)

    def _editable(self) -> _Edited:
        """Return the content for editing: a copy, because the original belongs to others."""
        raw = self.__raw__
        if not isinstance(raw, _Edited):
            raw = _Edited(raw)
            _set(self, "__raw__", raw)
        return raw

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON data: what was received, with the changes made since."""
        raw: Mapping[str, Any] = self.__raw__
        result = dict(raw)
        changed = raw.changed_keys if isinstance(raw, _Edited) else ()
        for key in changed:
            if key in result:
                result[key] = to_jsonable(result[key])
        fields = type(self).__fields__
        # What has a slot is as it came, or was changed. Another thread may read a field meanwhile.
        for name, value in dict(vars(self)).items():
            key = fields[name].alias
            # Values that the reader left unchanged are not descended into, however deep they are.
            if key in raw and key not in changed and value is not raw[key]:
                result[key] = to_jsonable(value, raw[key])
        return result

    def _additional(self) -> dict[str, Any]:
        known = field_table(type(self))
        return {
            name: known.other(value) if known.other else value
            for name, value in self.__raw__.items()
            if name not in known.names
        }

    @property
    def additional_properties(self) -> dict[str, Any]:
        """The additional fields: those that the model does not declare."""
        return self._additional()

    @property
    def additional_keys(self) -> list[str]:
        """The names of the additional fields."""
        return list(self._additional())

    def _key(self, key: str) -> str:
        """Return the name in JSON for that name, or for the Python name of a field."""
        field = None if key in field_table(type(self)).names else type(self).__fields__.get(key)
        return key if field is None else field.alias

    def __getitem__(self, key: str) -> Any:
        key, known = self._key(key), field_table(type(self))
        value = self.__raw__[key]
        if key in known.names:
            return getattr(self, known.names[key])
        return known.other(value) if known.other else value

    def __setitem__(self, key: str, value: Any) -> None:
        key = self._key(key)
        if name := field_table(type(self)).names.get(key):
            setattr(self, name, value)
            return
        raw = self._editable()
        raw.changed_keys.add(key)
        raw[key] = value

    def __delitem__(self, key: str) -> None:
        key = self._key(key)
        if key not in self.__raw__:
            raise KeyError(key)
        if name := field_table(type(self)).names.get(key):
            delattr(self, name)
        else:
            del self._editable()[key]

    def __contains__(self, key: object) -> bool:
        return isinstance(key, str) and self._key(key) in self.__raw__

    def __iter__(self) -> Iterator[str]:
        """Iterate over the names in JSON, as a dict does."""
        return iter(self.__raw__)

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *type(self).__fields__})

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other) or not isinstance(other, Model):
            return NotImplemented
        return Model.to_dict(self) == Model.to_dict(other)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        present = (
            (name, getattr(self, name)) for name, field in type(self).__fields__.items() if field.alias in self.__raw__
        )
        parts = (f"{name}={'***' if _SECRET.search(name) and value else repr(value)}" for name, value in present)
        return f"{type(self).__name__}({', '.join(parts)})"

    def __copy__(self) -> Self:
        copied = type(self).from_dict(_Edited(self.__raw__))
        # As they are: what was set may read as something else.
        for name in (*type(self).__slots__, *vars(self)):
            _set(copied, name, getattr(self, name))
        return copied

    def __replace__(self, **changes: Any) -> Self:
        """For `copy.replace`."""
        copied = self.__copy__()
        for name, value in changes.items():
            setattr(copied, name, value)
        return copied

    def __reduce__(self) -> tuple[Callable[..., Model], tuple[Any, ...]]:
        raw = Model.to_dict(self)
        try:
            # As text, because pickle cannot go as deep as JSON.
            return _unpickle, (type(self), json.dumps(raw))
        except (TypeError, ValueError):
            return _unpickle, (type(self), raw)


class Body(Model):
    """An object of a request, checked when it is made and when it changes. A missing field is `UNSET`."""

    __slots__ = ()
    __absent__ = UNSET

    def _find_fault(self, given: Mapping[str, Any], *, changes: bool = False) -> str | None:
        if fault := super()._find_fault(given, changes=changes):
            return fault
        hints = field_table(type(self)).hints
        for name, value in given.items():
            if not isinstance(value, Unset) and not matches(hints[name], value):
                return f"{type(self).__name__}.{name} {mismatch(hints[name], value)}"
        return None

    def to_multipart(self) -> Iterator[tuple[str, Any, bool]]:
        """Yield the parts of a multipart body: name, value, and whether it is a file to upload."""
        hints = field_table(type(self)).hints
        for name, field in type(self).__fields__.items():
            value = getattr(self, name)
            if not isinstance(value, Unset):
                yield field.alias, value, value is not None and holds_files(hints[name])
        for key, value in self._additional().items():
            yield key, value, isinstance(value, File)


def _unpickle(kind: type[Model], raw: dict[str, Any] | str) -> Model:
    return kind.from_dict(json.loads(raw) if isinstance(raw, str) else raw)


def to_jsonable(value: Any, original: Any = None) -> Any:
    """Convert a value to JSON data; an unchanged datetime keeps its original spelling."""
    match value:
        case Model():
            return Model.to_dict(value)
        case list() | tuple() if _PLAIN.issuperset(map(type, value)):
            # It may be long.
            return list(value)
        case list() | tuple():
            before = original if isinstance(original, list) else []
            return [
                to_jsonable(item, before[index] if index < len(before) else None) for index, item in enumerate(value)
            ]
        case dict():
            return {key: to_jsonable(item) for key, item in value.items()}
        case Enum():
            return to_jsonable(value.value)
        case datetime() if isinstance(original, str) and read_datetime(original) == value:
            return original
    return to_text(value)
