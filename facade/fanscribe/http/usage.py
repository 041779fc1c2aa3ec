"""What answers say about credits and rate limits."""

from __future__ import annotations

from typing import Any

import attrs

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


def usage_in(body: Any) -> Usage | None:
    """The usage that an answer tells (`_meta`, as both documents have it); None where it tells nothing."""
    meta = mapping(mapping(body).get("_meta"))
    told, limits = mapping(meta.get("_credits")), mapping(meta.get("_rate_limits"))
    if not told and not limits:
        return None
    return Usage(
        _whole(told.get("used")),
        _whole(told.get("balance")),
        *(_whole(limits.get(name)) for name in ("limit_minute", "remaining_minute", "limit_day", "remaining_day")),
    )


def _whole(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None
