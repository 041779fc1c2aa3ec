"""What an annotation says: how an answer is read by it, and what a request may hold."""

from __future__ import annotations

import contextlib
import os
import re
import types
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from enum import Enum
from typing import IO, Any, Literal, Union, get_args, get_origin
from uuid import UUID

from .types import File

Reader = Callable[[Any], Any]

_UNIONS = (Union, types.UnionType)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:")


def moment(value: Any) -> Any:
    """Reads a date with a time of day as an aware datetime (UTC where it names no zone). Anything else stays as it is."""
    if not isinstance(value, str) or value[10:11] not in ("T", " "):
        return value
    try:
        result = datetime.fromisoformat(value)
    except ValueError:
        if not _MOMENT.match(value):
            return value
        # Imported here: hardly any API writes what only this one reads.
        from dateutil.parser import isoparse

        try:
            result = isoparse(value.strip())
        except (ValueError, OverflowError):
            return value
    return result if result.tzinfo else result.replace(tzinfo=UTC)


def day(value: Any) -> Any:
    """Reads a date without a time. Anything else stays as it is."""
    if isinstance(value, str) and _DAY.fullmatch(value):
        with contextlib.suppress(ValueError):
            return date.fromisoformat(value)
    return value


def reader(hint: Any) -> Reader | None:
    """How a value with this annotation is read; None where it stays as it is."""
    origin = get_origin(hint)
    if origin in _UNIONS:
        reads = [read for read in map(reader, get_args(hint)) if read is not None]
        return reads[0] if len(reads) == 1 else either(*reads) if reads else None
    if origin is list:
        inner = reader(get_args(hint)[0])
        return None if inner is None else each(inner)
    if hint is datetime or hint is date:
        return moment if hint is datetime else day
    from_dict = getattr(hint, "from_dict", None) if isinstance(hint, type) else None
    return None if from_dict is None else _one(from_dict)


def _one(from_dict: Reader) -> Reader:
    return lambda value: from_dict(value) if isinstance(value, dict) else value


def each(read: Reader) -> Reader:
    """Reads every item of a list; `item` of it is how."""

    def read_each(value: Any) -> Any:
        return [read(item) for item in value] if isinstance(value, list) else value

    read_each.item = read  # type: ignore[attr-defined]
    return read_each


def either(*reads: Reader) -> Reader:
    """Reads what the first of several readers can read."""
    return lambda value: next((result for read in reads if (result := read(value)) is not value), value)


def unwrapped(value: Any) -> Any:
    """What an enum of somebody's own stands for."""
    return value.value if isinstance(value, Enum) else value


def fits(hint: Any, value: Any) -> bool:
    """Whether `value` may be sent where an annotation says `hint`. A plain dict may stand for a model."""
    value = unwrapped(value)
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in _UNIONS:
        return any(fits(one, value) for one in arguments)
    if origin is Literal:
        return any(value == one and type(value) is type(one) for one in arguments)
    if origin in (list, tuple):
        return isinstance(value, list | tuple) and all(fits(arguments[0], item) for item in value)
    if origin is IO:
        return hasattr(value, "read")
    if hint is Any:
        return True
    if hint is None or hint is types.NoneType:
        return value is None
    if hint is date:
        # A moment is also a date in Python: its time would be sent, or lost.
        return isinstance(value, date) and not isinstance(value, datetime)
    if hint is float:
        return isinstance(value, int | float) and not isinstance(value, bool)
    kind = origin or hint
    if not isinstance(kind, type):
        return True
    if hasattr(kind, "from_dict"):
        return isinstance(value, kind | Mapping)
    return isinstance(value, kind) and (kind is bool or not isinstance(value, bool))


def holds_files(hint: Any) -> bool:
    """Whether a field with this annotation is a file, or a list of files."""
    return hint is File or any(holds_files(one) for one in get_args(hint))


def as_text(value: Any) -> Any:
    """A date, a moment or a UUID as it is written; anything else as it is."""
    return value.isoformat() if isinstance(value, date) else str(value) if isinstance(value, UUID) else value


def wanted(hint: Any) -> str:
    """An annotation in words."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in _UNIONS:
        said = (one for one in arguments if one is not Enum and getattr(one, "__name__", "") != "Unset")
        return " or ".join(dict.fromkeys(map(wanted, said)))
    if origin is Literal:
        return f"one of {', '.join(map(repr, arguments))}"
    if origin in (list, tuple):
        return f"a list of {wanted(arguments[0])}"
    if origin is IO:
        return "an open file"
    if hint is types.NoneType or hint is None:
        return "None"
    kind = origin or hint
    return "a path" if kind is os.PathLike else getattr(kind, "__name__", "anything")


def kind_of(value: Any) -> str:
    """What a value is, never the value itself: it may be a password."""
    return "another text" if isinstance(value, str) else type(value).__name__
