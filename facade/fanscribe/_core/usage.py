"""Credits and rate limits, which the generated package reads."""

from __future__ import annotations

from typing import Final

import attrs
from fanscribe_api.runtime.usage import NO_USAGE as NO_USAGE, Usage as Usage, parse_usage as parse_usage

# The others are about one call.
_LASTING: Final = ("credits_balance", "limit_minute", "remaining_minute", "limit_day", "remaining_day")


def merge_usage(known: Usage | None, reported: Usage) -> Usage:
    """Return what is known after a report: a balance or a limit that it leaves out is still the last one."""
    if known is None:
        return reported
    missing = [name for name in _LASTING if getattr(reported, name) is None and getattr(known, name) is not None]
    return attrs.evolve(reported, **{name: getattr(known, name) for name in missing}) if missing else reported
