"""The pace of a wait, and its time limits."""

from __future__ import annotations

from typing import Any

import attrs
from fanscribe_api.runtime.types import Opaque

from fanscribe._core.arguments import check_number, explained_class
from fanscribe.errors import InvalidInput

DEFAULT_TIMEOUT = 600.0


def _number(least: float = 0, most: float = float("inf"), unit: str = "") -> Any:
    def check(instance: Any, attribute: attrs.Attribute[Any], value: object) -> None:
        check_number(f"Polling.{attribute.name}", value, least=least, most=most, is_most_allowed=False, unit=unit)

    return check


# No pause is shorter: zero would flood the provider.
_pause = _number(0.01, unit="seconds")
_grace = _number(unit="seconds")


@explained_class
@attrs.frozen(kw_only=True)
class Polling(Opaque):
    """The pace of a wait, and its time limits. All times in seconds of a monotonic clock.

    The four limits are the timeout of one request (`Fanscribe(timeout=)`), `fault_budget`, `challenge_timeout`, and the time for the
    whole wait (`result(timeout=)`). Each raises an error of its own.

    Attributes:
        first: the pause after the first poll.
        factor: how much longer each pause is than the one before.
        longest: the upper limit of a pause.
        while_asking: the pause while a challenge waits for a person.
        jitter: the fraction by which a pause is longer or shorter at random, so that many waits do not poll in step.
        longest_retry_after: the longest pause that the provider may ask for.
        fault_budget: how long polls may keep failing with transient errors (connection, 429, 5xx, broken responses).
        challenge_timeout: how long a person may take to answer one challenge.
        unknown_grace: how long the provider may report an unknown status.
        settle: how long an end or a challenge is not trusted that may be older than the attempt.
        stale: how long an end is not trusted whose own date is older than the attempt.
        codes: how many codes may be submitted.
        code_grace: how long after a code the same challenge means that the code is being checked, not that it was wrong.
        face_grace: the same after a face check.
    """

    first: float = attrs.field(default=1.0, validator=_pause)
    factor: float = attrs.field(default=1.5, validator=_number(1))
    longest: float = attrs.field(default=10.0, validator=_pause)
    while_asking: float = attrs.field(default=2.0, validator=_pause)
    jitter: float = attrs.field(default=0.1, validator=_number(0, 1))
    longest_retry_after: float = attrs.field(default=60.0, validator=_grace)
    fault_budget: float = attrs.field(default=120.0, validator=_grace)
    challenge_timeout: float = attrs.field(default=600.0, validator=_grace)
    unknown_grace: float = attrs.field(default=180.0, validator=_grace)
    settle: float = attrs.field(default=5.0, validator=_grace)
    stale: float = attrs.field(default=60.0, validator=_grace)
    codes: int = attrs.field(default=5, validator=_number())
    code_grace: float = attrs.field(default=10.0, validator=_grace)
    face_grace: float = attrs.field(default=60.0, validator=_grace)

    def next_delay(self, pause: float) -> float:
        """Return the pause after one of this many seconds."""
        return min(pause * self.factor, self.longest)


def check_polling(polling: object) -> None:
    """Raise `InvalidInput` unless this is a `Polling`, or None for that of the client."""
    if polling is not None and not isinstance(polling, Polling):
        raise InvalidInput(f"polling must be a Polling, got {type(polling).__name__}")
