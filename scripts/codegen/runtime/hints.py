"""Annotations at run time: how responses are read by them, and how requests are checked."""

from __future__ import annotations

import contextlib
import os
import re
import types
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from enum import Enum
from typing import IO, Annotated, Any, Literal, Union, get_args, get_origin
from uuid import UUID

from .types import File

Reader = Callable[[Any], Any]

_PLAIN = (str, int, float, bool)
_UNIONS = (Union, types.UnionType)
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_DATETIME = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:")


def read_datetime(value: Any) -> Any:
    """Read a date with a time as an aware datetime, in UTC if it names no zone. Anything else is returned unchanged."""
    if not isinstance(value, str) or value[10:11] not in ("T", " "):
        return value
    try:
        result = datetime.fromisoformat(value)
    except ValueError:
        if not _DATETIME.match(value):
            return value
        # Imported here: hardly any API sends a spelling that needs it.
        from dateutil.parser import isoparse

        try:
            result = isoparse(value.strip())
        except (ValueError, OverflowError):
            return value
    return result if result.tzinfo else result.replace(tzinfo=UTC)


def read_date(value: Any) -> Any:
    """Read a date without a time. Anything else is returned unchanged."""
    if isinstance(value, str) and _DATE.fullmatch(value):
        with contextlib.suppress(ValueError):
            return date.fromisoformat(value)
    return value


def reader(hint: Any) -> Reader | None:
    """Return the reader of values with this annotation; None if they are returned unchanged."""
    origin = get_origin(hint)
    if origin in _UNIONS:
        reads = [read for read in map(reader, get_args(hint)) if read is not None]
        return reads[0] if len(reads) == 1 else read_first(*reads) if reads else None
    if origin is list:
        inner = reader(get_args(hint)[0])
        return None if inner is None else read_list(inner)
    if hint is datetime or hint is date:
        return read_datetime if hint is datetime else read_date
    from_dict = getattr(hint, "from_dict", None) if isinstance(hint, type) else None
    return None if from_dict is None else _read_model(from_dict)


def _read_model(from_dict: Reader) -> Reader:
    return lambda value: from_dict(value) if isinstance(value, dict) else value


def read_list(read: Reader) -> Reader:
    """Return a reader of lists, whose `item` is the reader of their items."""

    def read_items(value: Any) -> Any:
        return [read(item) for item in value] if isinstance(value, list) else value

    read_items.item = read  # type: ignore[attr-defined]
    return read_items


def read_first(*reads: Reader) -> Reader:
    """Return a reader that tries several, and takes the first that reads the value."""
    return lambda value: next((result for read in reads if (result := read(value)) is not value), value)


def enum_value(value: Any) -> Any:
    """Return the value of an enum member; anything else unchanged."""
    return value.value if isinstance(value, Enum) else value


def matches(hint: Any, value: Any) -> bool:
    """Return whether `value` may be sent where the annotation is `hint`. A plain dict may stand for a model."""
    value = enum_value(value)
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in _BY_ORIGIN:
        return _BY_ORIGIN[origin](arguments, value)
    if hint in _BY_HINT:
        return _BY_HINT[hint](value)
    kind = origin or hint
    if not isinstance(kind, type):
        return True
    if hasattr(kind, "from_dict"):
        # A model of another class is a mapping, too, but a mistake.
        return isinstance(value, kind) or (isinstance(value, Mapping) and not hasattr(value, "from_dict"))
    return isinstance(value, kind) and (kind is bool or not isinstance(value, bool))


def _in_union(arguments: tuple[Any, ...], value: Any) -> bool:
    return any(matches(each, value) for each in arguments)


def _in_literal(arguments: tuple[Any, ...], value: Any) -> bool:
    return any(value == each and type(value) is type(each) for each in arguments)


def _in_list(arguments: tuple[Any, ...], value: Any) -> bool:
    if not isinstance(value, list | tuple):
        return False
    # Most lists are of one plain type, and may be long.
    hint = arguments[0]
    return (hint in _PLAIN and {*map(type, value)} <= {hint}) or all(matches(hint, item) for item in value)


_BY_ORIGIN: dict[Any, Callable[[tuple[Any, ...], Any], bool]] = {
    Union: _in_union,
    types.UnionType: _in_union,
    Literal: _in_literal,
    list: _in_list,
    tuple: _in_list,
    IO: lambda _, value: hasattr(value, "read"),
    Annotated: lambda arguments, value: matches(arguments[0], value),
}
_BY_HINT: dict[Any, Callable[[Any], bool]] = {
    Any: lambda _: True,
    None: lambda value: value is None,
    types.NoneType: lambda value: value is None,
    # In Python a datetime is a date, too: its time would be sent, or lost.
    date: lambda value: isinstance(value, date) and not isinstance(value, datetime),
    float: lambda value: isinstance(value, int | float) and not isinstance(value, bool),
}


def holds_files(hint: Any) -> bool:
    """Return whether a field with this annotation is a file, or a list of files."""
    return hint is File or any(holds_files(each) for each in get_args(hint))


def to_text(value: Any) -> Any:
    """Return a date, time or UUID as JSON text; anything else unchanged."""
    return value.isoformat() if isinstance(value, date) else str(value) if isinstance(value, UUID) else value


def mismatch(hint: Any, value: Any) -> str:
    """Describe why a value does not match its annotation, without the value: it may be a password."""
    got = "another str" if isinstance(value, str) and _lists_words(hint) else describe_type(value)
    return f"must be {describe_hint(hint)}, got {got}"


def _lists_words(hint: Any) -> bool:
    return any(isinstance(each, str) or _lists_words(each) for each in get_args(hint))


def describe_hint(hint: Any) -> str:
    """Describe an annotation in words."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in _UNIONS:
        named = (each for each in arguments if getattr(each, "__name__", "") != "Unset")
        return " or ".join(dict.fromkeys(map(describe_hint, named)))
    if origin is Literal:
        return f"one of {', '.join(map(repr, arguments))}"
    if origin in (list, tuple):
        return f"a list of {describe_hint(arguments[0])}"
    if origin is Annotated:
        return describe_hint(arguments[0])
    if origin is IO:
        return "an open file"
    if hint is types.NoneType or hint is None:
        return "None"
    kind = origin or hint
    return "a path" if kind is os.PathLike else getattr(kind, "__name__", "anything")


def describe_type(value: Any) -> str:
    """Return the name of the type of a value."""
    return "None" if value is None else type(value).__name__
