"""Reading answers that hold anything: a null, another type or a missing field is the same as nothing."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any


def mapping(value: Any) -> Mapping[str, Any]:
    """The object that was promised, or an empty one (PHP prints an empty one as a list)."""
    return value if isinstance(value, dict) else {}


def rows(body: Any) -> list[Mapping[str, Any]]:
    """The objects of a list, which may be the answer itself or its `data`; an empty one in place of what is none."""
    listed = body if isinstance(body, list) else mapping(body).get("data")
    return [mapping(row) for row in listed] if isinstance(listed, list) else []


def text(value: Any) -> str | None:
    """A text that says something; a number counts, as PHP prints either."""
    if isinstance(value, str):
        return value.strip() or None
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else None


def truth(value: Any) -> bool | None:
    """A boolean, in any of PHP's spellings; None where it is none."""
    match value:
        case True | 1 | "1" | "true":
            return True
        case False | 0 | "0" | "false":
            return False
    return None


def last_segment(url: Any) -> str:
    """The end of the path of an address, which is where an id stands. The address itself is never followed."""
    return (text(url) or "").split("?")[0].split("#")[0].rstrip("/").rpartition("/")[2]


def moment(value: Any) -> datetime | None:
    """A date and time, aware (UTC where it names no zone); None where it is none."""
    from dateutil.parser import isoparse

    try:
        result = isoparse(text(value) or "")
        return result if result.tzinfo else result.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return None


def http_date(text: str) -> datetime | None:
    """The moment in a header such as Date; None where it is missing or invalid."""
    from email.utils import parsedate_to_datetime

    try:
        when = parsedate_to_datetime(text)
        return when.replace(tzinfo=when.tzinfo or UTC)
    except (ValueError, TypeError, OverflowError):
        return None
