"""The deadline of a call: created once at its start, and handed down."""

from __future__ import annotations

from typing import Final

import attrs


@attrs.frozen(order=True)
class Deadline:
    """A time of the client's clock by which something must end.

    Attributes:
        end: in seconds of the clock; infinite for no limit.
    """

    end: float = float("inf")

    def shorten(self, seconds: float | None, now: float) -> Deadline:
        """Return the earlier of this deadline and one some seconds from now; None for no limit."""
        return self if seconds is None or now + seconds >= self.end else Deadline(now + seconds)

    def left(self, now: float) -> float:
        """Return the seconds left, at least 0."""
        return max(0.0, self.end - now)


NEVER: Final = Deadline()
