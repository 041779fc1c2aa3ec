"""What every model is made of: answers are read when they are first used, requests are checked before they are sent."""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from enum import Enum
from functools import cached_property
from importlib import import_module
from itertools import compress
from types import MappingProxyType
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Self,
)

from .errors import InvalidArgument
from .fields import Fielded, Table, table
from .hints import as_text, fits, holds_files, kind_of, moment, wanted
from .types import UNSET, File, Unset

_SECRET = re.compile(r"csrf|token|password|cookie|xbc|secret|signing|api_?key", re.IGNORECASE)
# So many fields are read one by one.
_FEW = 2


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


class _Own(dict[str, Any]):
    """What a model holds once it was changed: a copy of what came, and under `told` the names of what was set since."""

    def __init__(self, came: Mapping[str, Any] = MappingProxyType({})) -> None:
        super().__init__(came)
        self.told: set[str] = set(came.told) if isinstance(came, _Own) else set()


class _Signature:
    """The signature of a model's class, for `help()` and completion."""

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


class Model(Fielded):
    """An object of the API.

    What an answer holds is read when its fields are used, all in one pass from the third on, so that parsing costs nothing and cannot
    fail: another type, an unknown word or a list in place of an object stays as it came. A field that is null or not there is None, and
    `"name" in model` tells which. A field and the item of that name, here or on the wire, are one thing.
    """

    __slots__ = ("_raw",)
    _raw: Mapping[str, Any]
    # What a field is that is not there.
    _missing: ClassVar[Any] = None

    if not TYPE_CHECKING:
        __signature__ = _Signature()

        def __init__(self, **given: Any) -> None:
            _set_raw(self, _Own())
            if fault := self._fault_of(given):
                del self, given
                raise InvalidArgument(fault)
            for name, field in type(self).__fields__.items():
                self._put(name, given.get(name, field.default))

        # Reached only for what was not read yet. Type checkers know the fields.
        def __getattr__(self, name: str) -> Any:
            field = type(self).__fields__.get(name)
            if field is None:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            own = vars(self)
            if field.alias in self._raw:
                known = table(type(self))
                if len(own) >= _FEW:
                    return self._read(known)[name]
                value = self._raw[field.alias]
                reads = known.reads.get(name)
                own[name] = value if reads is None or value is None else reads(value)
            else:
                own[name] = self._missing
            return own[name]

        def __setattr__(self, name: str, value: Any) -> None:
            if name not in type(self).__fields__:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            if fault := self._fault_of({name: value}, changes=True):
                del self, value
                raise InvalidArgument(fault)
            self._put(name, value)

        def __delattr__(self, name: str) -> None:
            self.__setattr__(name, UNSET)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of an object in an answer."""
        made = cls.__new__(cls)
        _set_raw(made, src_dict)
        return made

    def _read(self, known: Table) -> dict[str, Any]:
        """Read all that came in one pass: whoever uses more than a few fields uses most."""
        raw, own = self._raw, vars(self)
        has_field, names, reads = known.shape(tuple(raw))
        values = raw.values()
        read = dict(zip(names, values if has_field is None else compress(values, has_field), strict=False))
        for name, reads_it in reads:
            value = read[name]
            if value is not None and name not in own:
                read[name] = reads_it(value)
        if own:
            read |= own
        _set_dict(self, read)
        return read

    def _fault_of(self, given: Mapping[str, Any], *, changes: bool = False) -> str | None:
        """What is wrong with fields, without their values: they may be passwords, and nothing is raised where they are at hand."""
        kind = type(self)
        if unknown := given.keys() - kind.__fields__.keys():
            return f"{kind.__name__} has no field {', '.join(sorted(unknown))}"
        if missing := [name for name, field in kind.__fields__.items() if field.required and name not in given]:
            return None if changes else f"{kind.__name__}: {', '.join(missing)} is missing"
        return None

    def _put(self, name: str, value: Any) -> None:
        """Set a field, or take it away."""
        own, raw, key = vars(self), self._changed(), type(self).__fields__[name].alias
        if isinstance(value, Unset):
            own.pop(name, None)
            raw.pop(key, None)
            return
        raw.told.add(key)
        own[name] = raw[key] = value

    def _changed(self) -> _Own:
        """What the model holds, to be changed: what came belongs to others."""
        raw = self._raw
        if not isinstance(raw, _Own):
            raw = _Own(raw)
            _set_raw(self, raw)
        return raw

    def to_dict(self) -> dict[str, Any]:
        """The object as JSON has it: what came, with what was changed since."""
        raw: Mapping[str, Any] = self._raw
        result = dict(raw)
        told = raw.told if isinstance(raw, _Own) else ()
        for key in told:
            if key in result:
                result[key] = written(result[key])
        fields = type(self).__fields__
        for name, value in vars(self).items():
            key = fields[name].alias
            # What was read and stayed as it came is not looked into, however deep it is.
            if key in raw and key not in told and value is not raw[key]:
                result[key] = written(value, raw[key])
        return result

    @property
    def additional_properties(self) -> dict[str, Any]:
        """What came beside the known fields."""
        return _beside(self)

    @property
    def additional_keys(self) -> list[str]:
        """The names of what came beside the known fields."""
        return list(_beside(self))

    def _key(self, key: str) -> str:
        """The name on the wire, of that name or of a field's."""
        field = None if key in table(type(self)).names else type(self).__fields__.get(key)
        return key if field is None else field.alias

    def __getitem__(self, key: str) -> Any:
        key, known = self._key(key), table(type(self))
        value = self._raw[key]
        if key in known.names:
            return getattr(self, known.names[key])
        return known.other(value) if known.other else value

    def __setitem__(self, key: str, value: Any) -> None:
        key = self._key(key)
        if name := table(type(self)).names.get(key):
            setattr(self, name, value)
            return
        raw = self._changed()
        raw.told.add(key)
        raw[key] = value

    def __delitem__(self, key: str) -> None:
        key = self._key(key)
        if key not in self._raw:
            raise KeyError(key)
        if name := table(type(self)).names.get(key):
            delattr(self, name)
        else:
            del self._changed()[key]

    def __contains__(self, key: object) -> bool:
        return isinstance(key, str) and self._key(key) in self._raw

    def __iter__(self) -> Iterator[str]:
        """The names on the wire of what is there, as a dict would."""
        return iter(self._raw)

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *type(self).__fields__})

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other) or not isinstance(other, Model):
            return NotImplemented
        return Model.to_dict(self) == Model.to_dict(other)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        there = (
            (name, getattr(self, name)) for name, field in type(self).__fields__.items() if field.alias in self._raw
        )
        shown = (f"{name}={'***' if _SECRET.search(name) and value else repr(value)}" for name, value in there)
        return f"{type(self).__name__}({', '.join(shown)})"

    def __copy__(self) -> Self:
        twin = type(self).from_dict(_Own(self._raw))
        _set_dict(twin, dict(vars(self)))
        return twin

    def __replace__(self, **changes: Any) -> Self:
        """For `copy.replace`."""
        twin = self.__copy__()
        for name, value in changes.items():
            setattr(twin, name, value)
        return twin

    def __reduce__(self) -> tuple[Callable[..., Model], tuple[Any, ...]]:
        raw = Model.to_dict(self)
        try:
            # As text, so that it may be as deep as what can be received: pickle goes less deep by itself.
            return _restored, (type(self), json.dumps(raw))
        except (TypeError, ValueError):
            return _restored, (type(self), raw)


_set_raw: Callable[[Model, Mapping[str, Any]], None] = vars(Model)["_raw"].__set__


def _set_dict(of: Model, values: dict[str, Any]) -> None:
    object.__setattr__(of, "__dict__", values)


class Body(Model):
    """An object of a request, which is checked when it is made and when it is changed. A field that is not there is `UNSET`."""

    __slots__ = ()
    _missing = UNSET

    def _fault_of(self, given: Mapping[str, Any], *, changes: bool = False) -> str | None:
        if fault := super()._fault_of(given, changes=changes):
            return fault
        hints = table(type(self)).hints
        for name, value in given.items():
            if not isinstance(value, Unset) and not fits(hints[name], value):
                return f"{type(self).__name__}.{name}: {wanted(hints[name])} is wanted, not {kind_of(value)}"
        return None

    def to_multipart(self) -> Iterator[tuple[str, Any, bool]]:
        """The parts of a multipart body: name, value, and whether it is a file to upload."""
        hints = table(type(self)).hints
        for name, field in type(self).__fields__.items():
            value = getattr(self, name)
            if not isinstance(value, Unset):
                yield field.alias, value, value is not None and holds_files(hints[name])
        for key, value in _beside(self).items():
            yield key, value, isinstance(value, File)


def _beside(model: Model) -> dict[str, Any]:
    """What came beside the known fields."""
    known = table(type(model))
    return {
        name: known.other(value) if known.other else value
        for name, value in model._raw.items()
        if name not in known.names
    }


def _restored(kind: type[Model], raw: dict[str, Any] | str) -> Model:
    return kind.from_dict(json.loads(raw) if isinstance(raw, str) else raw)


def written(value: Any, came: Any = None) -> Any:
    """A value as JSON has it; a moment that was not changed in the spelling in which it came."""
    match value:
        case Model():
            return Model.to_dict(value)
        case list() | tuple():
            before = came if isinstance(came, list) else []
            return [written(item, before[index] if index < len(before) else None) for index, item in enumerate(value)]
        case dict():
            return {key: written(item) for key, item in value.items()}
        case Enum():
            return written(value.value)
        case datetime() if isinstance(came, str) and moment(came) == value:
            return came
    return as_text(value)
