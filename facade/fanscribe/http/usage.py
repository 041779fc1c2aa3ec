"""What answers say about credits and rate limits."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

import attrs
import httpx

from fanscribe.answers import mapping


@attrs.frozen
class Usage:
    """Credits and rate limits, by the last answer that told them; None where it did not.

    Attributes:
        credits_used: what the last call cost.
        credits_balance: what is left.
        limit_minute, remaining_minute: calls in this minute.
        limit_day, remaining_day: calls on this day.
    """

    credits_used: int | None = None
    credits_balance: int | None = None
    limit_minute: int | None = None
    remaining_minute: int | None = None
    limit_day: int | None = None
    remaining_day: int | None = None


# The body may come from the provider's cache; the headers never do.
_HEADERS: Final[Mapping[bytes, str]] = {
    b"x-ofapi-credits-used": "credits_used",
    b"x-ofapi-credits-balance": "credits_balance",
    b"x-rate-limit-limit-minute": "limit_minute",
    b"x-rate-limit-remaining-minute": "remaining_minute",
}


def usage_in(body: Any, headers: httpx.Headers) -> Usage | None:
    """The usage that an answer reports, in its headers or in `_meta`; None where it reports nothing."""
    found: dict[str, Any] = {}
    if meta := mapping(mapping(body).get("_meta")):
        costs, limits = mapping(meta.get("_credits")), mapping(meta.get("_rate_limits"))
        found = {"credits_used": costs.get("used"), "credits_balance": costs.get("balance")}
        found |= {each: limits.get(each) for each in ("limit_minute", "remaining_minute", "limit_day", "remaining_day")}
    known = {name: number for name, value in found.items() if (number := _whole(value)) is not None}
    # As they came, in one pass: httpx searches all headers for each that is asked for.
    for header, value in headers.raw:
        name = _HEADERS.get(header.lower()) if header[:2] in (b"x-", b"X-") else None
        if name is not None and (number := _whole(value.decode("ascii", "replace"))) is not None:
            known[name] = number
    return Usage(**known) if known else None


def _whole(value: Any) -> int | None:
    """A whole number, which PHP may print as a text."""
    if isinstance(value, str) and re.fullmatch(r"-?[0-9]{1,18}", value.strip()):
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None
