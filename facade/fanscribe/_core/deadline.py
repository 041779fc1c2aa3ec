"""When something has to be over: made once, at the beginning, and handed down."""

from __future__ import annotations

from typing import Final

import attrs


@attrs.frozen(order=True)
class Deadline:
    """A moment of the client's clock; never, where nothing limits it.

    Attributes:
        end: in seconds of the clock.
    """

    end: float = float("inf")

    def within(self, seconds: float | None, now: float) -> Deadline:
        """Return the sooner of this one and that in so many seconds; None for no limit."""
        return self if seconds is None or now + seconds >= self.end else Deadline(now + seconds)

    def left(self, now: float) -> float:
        """Return the seconds that are left, 0 or more."""
        return max(0.0, self.end - now)


NEVER: Final = Deadline()
