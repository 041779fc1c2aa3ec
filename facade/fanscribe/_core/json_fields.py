"""Tolerant readers for JSON: a wrong type reads as missing."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any


def as_dict(value: Any) -> Mapping[str, Any]:
    """Return an object; an empty one for anything else (PHP prints an empty object as a list)."""
    return value if isinstance(value, dict) else {}


def unwrap_data(body: Any) -> Mapping[str, Any]:
    """Return the fields of an object that may have a `data` around it; those inside come first."""
    fields = as_dict(body)
    return merge_fields(as_dict(fields.get("data")), fields)


def merge_fields(inner: Mapping[str, Any], outer: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the fields of both; those of the inner object come first."""
    return {**outer, **{name: value for name, value in inner.items() if value is not None}}


def as_dicts(body: Any) -> list[Mapping[str, Any]]:
    """Return the objects of a list, which may be the body itself or its `data`; an empty dict for anything that is not an object."""
    listed = body if isinstance(body, list) else as_dict(body).get("data")
    return [as_dict(row) for row in listed] if isinstance(listed, list) else []


def as_text(value: Any) -> str | None:
    """Return a string that is not blank, or a number as a string, because PHP prints either; None for anything else."""
    if isinstance(value, str):
        return value.strip() or None
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else None


def as_number(value: Any) -> int | float | None:
    """Return a finite number, which may be written as a string; None for anything else."""
    if isinstance(value, str):
        try:
            value = float(value) if any(sign in value for sign in ".eE") else int(value)
        except ValueError:
            return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return value if float("-inf") < value < float("inf") else None


def as_bool(value: Any) -> bool | None:
    """Return a boolean in any of PHP's spellings; None for anything else."""
    match value:
        case True | 1 | "1" | "true":
            return True
        case False | 0 | "0" | "false":
            return False
    return None


def last_path_segment(url: Any) -> str:
    """Return the last segment of a URL's path, where an id is. The URL itself is never requested."""
    return (as_text(url) or "").split("?")[0].split("#")[0].rstrip("/").rpartition("/")[2]


def as_datetime(value: Any) -> datetime | None:
    """Return an aware date and time, UTC if it has no zone; None for anything else."""
    from dateutil.parser import isoparse

    try:
        result = isoparse(as_text(value) or "")
        return result if result.tzinfo else result.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return None


def parse_http_date(text: str) -> datetime | None:
    """Return the time in a header such as Date; None if it is missing or invalid."""
    from email.utils import parsedate_to_datetime

    try:
        when = parsedate_to_datetime(text)
        return when.replace(tzinfo=when.tzinfo or UTC)
    except (ValueError, TypeError, OverflowError):
        return None
