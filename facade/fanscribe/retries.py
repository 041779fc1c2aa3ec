"""When a request is sent again: after what, how often, and after how long a pause."""

from __future__ import annotations

from typing import Final

from fanscribe import errors

_FIRST, _FACTOR, _LONGEST, _JITTER = 0.5, 2.0, 8.0, 0.2
LONGEST_RETRY_AFTER: Final = 60.0


def was_not_handled(error: errors.FanscribeError) -> bool:
    """Whether a request certainly took no effect: nothing of it was sent, or it was turned away at the door."""
    match error:
        case errors.ConnectionFailed(sent=False, kind=kind):
            # A certificate does not become valid by waiting.
            return kind != "tls"
        case errors.RequestTimedOut(sent=False) | errors.RateLimited():
            return True
    return False


def pause_before(error: errors.FanscribeError, tries: int, most: int, chance: float) -> float | None:
    """Seconds to wait before the next try, after so many; None if there is none, or the provider wants too long a pause."""
    if tries >= most:
        return None
    wanted = error.retry_after if isinstance(error, errors.APIError) else None
    if wanted is not None:
        return wanted if wanted <= LONGEST_RETRY_AFTER else None
    pause: float = min(_FIRST * _FACTOR**tries, _LONGEST)
    return pause * (1 + _JITTER * (2 * chance - 1))
