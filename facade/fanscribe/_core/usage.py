"""Credits and rate limits, as responses report them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

import attrs
import httpx

from fanscribe._core.json_fields import as_dict


@attrs.frozen
class Usage:
    """Credits and rate limits of the last response that reported any; None for what it did not report.

    Attributes:
        credits_used: the cost of the last call.
        credits_balance: the credits that are left.
        limit_minute, remaining_minute: calls per minute.
        limit_day, remaining_day: calls per day.
    """

    credits_used: int | None = None
    credits_balance: int | None = None
    limit_minute: int | None = None
    remaining_minute: int | None = None
    limit_day: int | None = None
    remaining_day: int | None = None


# The body may come from the provider's cache; headers never do.
_HEADERS: Final[Mapping[bytes, str]] = {
    b"x-ofapi-credits-used": "credits_used",
    b"x-ofapi-credits-balance": "credits_balance",
    b"x-rate-limit-limit-minute": "limit_minute",
    b"x-rate-limit-remaining-minute": "remaining_minute",
}


def parse_usage(body: Any, headers: httpx.Headers) -> Usage | None:
    """Return the usage in the headers of a response or in its `_meta`; None if it reports nothing."""
    found: dict[str, Any] = {}
    if meta := as_dict(as_dict(body).get("_meta")):
        costs, limits = as_dict(meta.get("_credits")), as_dict(meta.get("_rate_limits"))
        found = {"credits_used": costs.get("used"), "credits_balance": costs.get("balance")}
        found |= {each: limits.get(each) for each in ("limit_minute", "remaining_minute", "limit_day", "remaining_day")}
    known = {name: number for name, value in found.items() if (number := _as_int(value)) is not None}
    # One pass over the raw headers: httpx searches all of them for each lookup.
    for header, value in headers.raw:
        name = _HEADERS.get(header.lower()) if header[:2] in (b"x-", b"X-") else None
        if name is not None and (number := _as_int(value.decode("ascii", "replace"))) is not None:
            known[name] = number
    return Usage(**known) if known else None


def _as_int(value: Any) -> int | None:
    """Return an integer, which PHP may print as a string; None for anything else."""
    if isinstance(value, str) and re.fullmatch(r"-?[0-9]{1,18}", value.strip()):
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None
