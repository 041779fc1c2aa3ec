"""The current time as text."""

from __future__ import annotations

from datetime import UTC, datetime


def utc_timestamp() -> str:
    """Return the current time in UTC as ISO 8601, to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds")
