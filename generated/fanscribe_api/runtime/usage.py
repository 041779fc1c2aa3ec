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
_MAX: Final = 10**18


def parse_usage(body: Any, headers: Any) -> Usage:
    """Return the usage in the headers of a response, else in its `_meta`: the body may come from the provider's cache.

    A value that makes no sense, or a header with several different ones, reads as missing.
    """
    meta = _object(body).get("_meta")
    costs, limits, cache = (_object(_object(meta).get(name)) for name in ("_credits", "_rate_limits", "_cache"))
    found: dict[str, Any] = {name: limits.get(name) for name in ("limit_minute", "remaining_minute")}
    found |= {name: limits.get(name) for name in ("limit_day", "remaining_day")}
    found |= {"credits_used": costs.get("used"), "credits_balance": costs.get("balance")}
    found["is_cached"] = cache.get("is_cached")
    found = {name: known for name, value in found.items() if (known := _parse(name, value)) is not None}
    reported: dict[str, set[Any]] = {}
    for header, text in _pairs(headers):
        if header[:2] in ("x-", "X-") and (known := _HEADERS.get(header.lower())) is not None:
            reported.setdefault(known, set()).add(_parse(known, text))
    for name, values in reported.items():
        if len(values) == 1 and None not in values:
            found[name] = values.pop()
    return Usage(**found) if found else NO_USAGE


def _object(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


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
