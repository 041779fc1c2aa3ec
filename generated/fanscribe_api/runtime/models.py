"""The base classes of models: responses are read when they are first used, requests are checked before they are sent."""

from __future__ import annotations

import inspect
import json
import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from enum import Enum
from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar, cast, overload
from urllib.parse import parse_qsl, urlsplit

from .errors import Hinting, InvalidArgument
from .fields import HasFields, field_table
from .hints import holds_files, matches, mismatch, read_datetime, to_text
from .types import UNSET, File, Unset

ItemT = TypeVar("ItemT")
if TYPE_CHECKING:
    _MappingBase = Mapping[str, Any]
    _SequenceBase = Sequence[ItemT]
else:
    # Registered below instead: the metaclass of abstract classes would slow down every class and every `isinstance`.
    _MappingBase = object

    class _SequenceBase:
        """The base of pages; its argument is for type checkers."""

        __slots__ = ()

        def __class_getitem__(cls, _: Any) -> type:
            return cls


# Sets an attribute without the checks of models.
_set: Callable[[Any, str, Any], None] = object.__setattr__
_PLAIN = frozenset((str, int, float, bool, type(None)))
_NUMBER = re.compile(r"[0-9]{1,15}")
_SECRET = re.compile(r"csrf|token|password|cookie|xbc|secret|signing|api_?key", re.IGNORECASE)


class _Hidden:
    """The sign for a secret in a repr."""

    def __repr__(self) -> str:
        return "***"


_HIDDEN = _Hidden()


class ModelRef:
    """A reader of objects of one model, whose module is imported when the first one arrives.

    Attributes:
        path: the module and the class below the package of the models.
    """

    def __init__(self, models: str, module: str, name: str) -> None:
        self._models, self._module, self._name = models, module, name

    @property
    def path(self) -> str:
        return f"{self._module}.{self._name}"

    @property
    def model(self) -> type[JsonObject]:
        """The model."""
        return _load_model(self._models, self._module, self._name)

    def __call__(self, value: Any) -> Any:
        if isinstance(value, list) and issubclass(self.model, Page):
            return _page_of(self.model, value)
        return self.model.from_dict(value) if isinstance(value, dict) else value


@cache
def _load_model(models: str, module: str, name: str) -> type[JsonObject]:
    kind: type[JsonObject] = getattr(import_module(f"{models}.{module}"), name)
    return kind


class _Edited(dict[str, Any]):
    """The content of an edited model: a copy of the original, and the keys that were set since."""

    def __init__(self, original: Mapping[str, Any] = MappingProxyType({})) -> None:
        super().__init__(original)
        self.changed_keys: set[str] = set(original.changed_keys) if isinstance(original, _Edited) else set()


class _Signature:
    """The signature of a model, for `help()` and completion."""

    def __get__(self, instance: JsonObject | None, owner: type[JsonObject]) -> inspect.Signature:
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
        try:
            from .schemas import model_serializer
        except ModuleNotFoundError as error:
            # `hasattr`, `inspect.getmembers` and mocks look at every attribute.
            raise AttributeError(f"__pydantic_serializer__ needs pydantic ({error})") from None
        return model_serializer(owner)


class JsonObject(HasFields, Hinting):
    """An object of the API: the base of those that are mappings, and of the answers that are sequences.

    Plain values of a response are there at once; other objects are read when they are first used, so parsing costs little and never
    fails: a value of another type, an unknown word or a list in place of an object is kept as it is. A field that is null or missing
    is None.
    """

    # The `__dict__` holds the objects that were read.
    __slots__ = ("__dict__", "__raw__", "__weakref__")
    __missing_attribute__ = "missing_field"
    # An annotation that is there when the program runs would be a field to code that evaluates those of a model.
    if TYPE_CHECKING:
        __raw__: Mapping[str, Any]
    else:
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

    def __checked__(self) -> Self:
        """Return the object, which was made of JSON; raises `InvalidArgument` if it could not have been made of its fields."""
        given = {name: value for name in type(self).__fields__ if not isinstance(value := getattr(self, name), Unset)}
        if fault := self._find_fault(given):
            del self, given
            raise InvalidArgument(fault)
        return self

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

    def _key(self, key: str) -> str:
        """Return the name in JSON for that name, or for the Python name of a field."""
        field = None if key in field_table(type(self)).names else type(self).__fields__.get(key)
        return key if field is None else field.alias

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

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *type(self).__fields__})

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other) or not isinstance(other, JsonObject):
            return NotImplemented
        return JsonObject.to_dict(self) == JsonObject.to_dict(other)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        parts = (f"{name}={value!r}" for name, value in self.__rich_repr__())
        return f"{type(self).__name__}({', '.join(parts)})"

    def __rich_repr__(self) -> Iterator[tuple[str, Any]]:
        """Yield the fields to show, for `rich.print` too."""
        for name, field in type(self).__fields__.items():
            if field.alias in self.__raw__:
                value = getattr(self, name)
                yield name, _HIDDEN if _SECRET.search(name) and value else value

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

    def __reduce__(self) -> tuple[Callable[..., JsonObject], tuple[Any, ...]]:
        raw = JsonObject.to_dict(self)
        try:
            # As text, because pickle cannot go as deep as JSON.
            return _unpickle, (type(self), json.dumps(raw))
        except (TypeError, ValueError):
            return _unpickle, (type(self), raw)


class Model(JsonObject, _MappingBase):
    """An object of the API, and a mapping: of the names in JSON to the values of its fields.

    `model.name` and `model["name"]` are the same field; an item may also be called as in Python. `"name" in model` tells a field that
    is null from one that is missing. Fields that are called like a method of a mapping have a `_` after their name: `model.items_`.
    """

    __slots__ = ()

    if not TYPE_CHECKING:
        keys, values, items, get = Mapping.keys, Mapping.values, Mapping.items, Mapping.get

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Mapping) and not isinstance(other, JsonObject):
            return dict(self) == dict(other)
        return super().__eq__(other)

    __hash__ = None  # type: ignore[assignment]

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
        return iter(self.__raw__)

    def __len__(self) -> int:
        return len(self.__raw__)

    def to_row(self) -> dict[str, Any]:
        """Return the object as a row of a table: its values by name in JSON, those of objects in it as `fan.id`; lists as JSON text."""
        return dict(_cells(self))


class Page(JsonObject, _SequenceBase[ItemT]):
    """The answer of a list, and a sequence: of its items, none if the list is null or missing. `to_dict()` is the whole answer."""

    __slots__ = ()
    # The names in JSON that lead to the list.
    __items__: ClassVar[tuple[str, ...]] = ()
    # Where the answer says which page is next, or whether one is, or has its number and that of the last: names in JSON.
    __more__: ClassVar[Mapping[str, tuple[str, ...]]] = MappingProxyType({})
    __numbers__: ClassVar[tuple[tuple[str, ...], ...]] = ()

    if not TYPE_CHECKING:

        def __new__(cls, *items: list[Any], **_given: Any) -> Any:
            # For a `Sequence`, pydantic makes the class of what it was given anew of the validated items, which are no whole answer. It
            # writes nothing but a list as one, and asks no schema of ours.
            return list(*items) if items else super().__new__(cls)

    @property
    def has_more(self) -> bool:
        """True if the answer says that more items follow it."""
        more, numbers = type(self).__more__, type(self).__numbers__
        is_said = any(find_place(self.__raw__, place) is True for place in more.values())
        return is_said or bool(next_query(self.__raw__, more, numbers))

    def _items(self) -> list[ItemT]:
        first, *rest = type(self).__items__
        value = getattr(self, field_table(type(self)).names[first])
        for name in rest:
            value = Model.get(value, name) if isinstance(value, Model) else None
        return value if isinstance(value, list) else []

    def __len__(self) -> int:
        return len(self._items())

    def __iter__(self) -> Iterator[ItemT]:
        return iter(self._items())

    def __reversed__(self) -> Iterator[ItemT]:
        return reversed(self._items())

    def __contains__(self, value: object) -> bool:
        return value in self._items()

    @overload
    def __getitem__(self, index: int) -> ItemT: ...
    @overload
    def __getitem__(self, index: slice) -> list[ItemT]: ...
    def __getitem__(self, index: Any) -> Any:
        return Model.__getitem__(cast("Any", self), index) if isinstance(index, str) else self._items()[index]

    if not TYPE_CHECKING:
        # What cannot write such a sequence, as the encoder of FastAPI, tries `dict(page)`: the fields of the whole answer.
        def keys(self) -> list[str]:
            """Return the names in JSON of the fields of the answer."""
            return list(self.__raw__)

    def index(self, value: Any, start: int = 0, stop: int = sys.maxsize) -> int:
        """Return the position of the first item that is equal to `value`; raises `ValueError`."""
        return self._items().index(value, start, stop)

    def count(self, value: Any) -> int:
        """Return how many items are equal to `value`."""
        return self._items().count(value)


Mapping.register(Model)
Sequence.register(Page)


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


def _unpickle(kind: type[JsonObject], raw: dict[str, Any] | str) -> JsonObject:
    return kind.from_dict(json.loads(raw) if isinstance(raw, str) else raw)


def _page_of(kind: type[Page[Any]], items: list[Any]) -> JsonObject:
    """Return the page of a list that came without its wrapper."""
    answer: Any = items
    for name in reversed(kind.__items__):
        answer = {name: answer}
    return kind.from_dict(answer)


def is_list_elsewhere(page: Page[Any]) -> bool:
    """Return whether an answer has something else where its list is documented, or only another list."""
    value: Any = page.__raw__
    holder: Mapping[str, Any] = {}
    for name in type(page).__items__:
        if not isinstance(value, Mapping):
            # PHP prints an empty list for an empty object.
            return bool(value)
        holder, value = value, value.get(name)
    if value is None:
        return any(isinstance(each, list) and each for each in holder.values())
    return not isinstance(value, list) and bool(value)


def find_place(value: Any, place: tuple[str, ...]) -> Any:
    """Return the value at a place within JSON objects; None if there is none."""
    for name in place:
        value = value.get(name) if isinstance(value, dict) else None
    return value


def next_query(
    value: Any, next_from: Mapping[str, tuple[str, ...]], page_numbers: tuple[tuple[str, ...], ...]
) -> tuple[tuple[str, str], ...]:
    """Return the query of the next page, as an answer names it; empty if it names none.

    Args:
        value: the JSON of the answer.
        next_from: where it has the parameters of the next page; the place for "" has its address.
        page_numbers: where it has its number and that of the last page.
    """
    if page_numbers:
        number, last = (_position(find_place(value, place)) for place in page_numbers)
        is_followed = _NUMBER.fullmatch(number) and _NUMBER.fullmatch(last) and int(number) < int(last)
        return (("page", str(int(number) + 1)),) if is_followed else ()
    found = ((name, _position(find_place(value, place))) for name, place in next_from.items())
    return tuple(pair for name, text in found if text for pair in _query_of(name, text))


def _query_of(name: str, text: str) -> list[tuple[str, str]]:
    """Return the query of a position: a parameter, or without a name that of an address."""
    return [(name, text)] if name else parse_qsl(urlsplit(text).query, keep_blank_values=True)


def _position(value: Any) -> str:
    """Return a position as text; "" for null, blanks and anything that is no position."""
    is_position = isinstance(value, str | int) and not isinstance(value, bool)
    return str(value).strip() if is_position else ""


def as_row(item: Any) -> dict[str, Any]:
    """Return an item of a list as a row of a table; anything but an object is its `value`."""
    return dict(_cells(item if isinstance(item, Mapping) else {"value": item}))


def _cells(item: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Yield the cells of a row. Without recursion, because JSON may be nested deeper than Python can go."""
    waiting = [iter(item.items())]
    prefixes = [""]
    while waiting:
        for key, value in waiting[-1]:
            name = f"{prefixes[-1]}{key}"
            if isinstance(value, Mapping) and value:
                waiting.append(iter(value.items()))
                prefixes.append(f"{name}.")
                break
            yield name, value if _is_cell(value) else json.dumps(value, default=to_jsonable, ensure_ascii=False)
        else:
            waiting.pop()
            prefixes.pop()


def _is_cell(value: Any) -> bool:
    return not isinstance(value, list | tuple | Mapping | JsonObject)


def to_jsonable(value: Any, original: Any = None) -> Any:
    """Convert a value to JSON data; an unchanged datetime keeps its original spelling."""
    match value:
        case JsonObject():
            return JsonObject.to_dict(value)
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
