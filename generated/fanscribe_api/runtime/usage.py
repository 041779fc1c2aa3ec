"""Credits and rate limits, as responses report them in headers and in `_meta`."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from typing import Any, Final

import attrs


@attrs.frozen
class Usage:
    """Credits and rate limits that a response reported; None for what it did not report.

    Attributes:
        credits_used: the cost of the call.
        credits_balance: the credits that are left.
        limit_minute, remaining_minute: calls per minute.
        limit_day, remaining_day: calls per day.
        reset_minute: when a minute's calls are counted anew, as the provider writes it.
        is_cached: whether the provider answered from its cache, which costs no credits and counts as a call all the same.
    """

    credits_used: int | None = None
    credits_balance: int | None = None
    limit_minute: int | None = None
    remaining_minute: int | None = None
    limit_day: int | None = None
    remaining_day: int | None = None
    reset_minute: int | None = None
    is_cached: bool | None = None


NO_USAGE: Final = Usage()
_HEADERS: Final[Mapping[str, str]] = {
    "x-ofapi-credits-used": "credits_used",
    "x-ofapi-credits-balance": "credits_balance",
    "x-rate-limit-limit-minute": "limit_minute",
    "x-rate-limit-remaining-minute": "remaining_minute",
    "x-rate-limit-reset-minute": "reset_minute",
    "x-ofapi-is-cached": "is_cached",
}
_IN_META: Final[Mapping[str, Mapping[str, str]]] = {
    "_credits": {"used": "credits_used", "balance": "credits_balance"},
    "_rate_limits": {name: name for name in ("limit_minute", "remaining_minute", "limit_day", "remaining_day")},
    "_cache": {"is_cached": "is_cached"},
}
_MAX: Final = 10**18


def parse_usage(body: Any, headers: Any) -> Usage:
    """Return the usage in the headers of a response, else in its `_meta`: the body may come from the provider's cache.

    A value that makes no sense, or a header with several different ones, reads as missing.
    """
    found: dict[str, Any] = {}
    meta = body.get("_meta") if isinstance(body, dict) else None
    if isinstance(meta, dict):
        for part, names in _IN_META.items():
            if isinstance(reported := meta.get(part), dict):
                for key, field in names.items():
                    if (known := _parse(field, reported.get(key))) is not None:
                        found[field] = known
    in_headers: dict[str, set[Any]] = {}
    for header, text in _pairs(headers):
        if header[:2] in ("x-", "X-") and (name := _HEADERS.get(header.lower())) is not None:
            in_headers.setdefault(name, set()).add(_parse(name, text))
    for name, values in in_headers.items():
        if len(values) == 1 and None not in values:
            found[name] = values.pop()
    return Usage(**found) if found else NO_USAGE


def _pairs(headers: Any) -> Iterable[tuple[str, str]]:
    """Return the headers, those that came twice included where that is known."""
    raw = getattr(headers, "raw", None)
    if raw is None:
        return list(headers.items())
    return [(name.decode("latin-1"), value.decode("latin-1")) for name, value in raw if name[:2] in (b"x-", b"X-")]


def _parse(name: str, value: Any) -> Any:
    """Return the value of a field, which PHP may print as a text; None if it makes no sense."""
    if name == "is_cached":
        word = value.strip().lower() if isinstance(value, str) else value
        return True if word in (True, 1, "1", "true") else False if word in (False, 0, "0", "false") else None
    if isinstance(value, str):
        value = _read_number(value.strip())
    # Credits may have a fraction; one that is not whole cannot be spent.
    kinds = (int, float) if name.startswith("credits") else int
    is_number = isinstance(value, kinds) and not isinstance(value, bool) and -_MAX < value < _MAX
    return math.floor(value) if is_number else None


def _read_number(text: str) -> int | float | None:
    match = re.fullmatch(r"-?[0-9]{1,18}(\.[0-9]{1,18})?", text)
    return None if match is None else float(text) if match[1] else int(text)
