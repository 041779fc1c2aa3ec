"""How many face checks an account has had: the provider allows about three a day, and the last is left to a person's decision."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Any, Final

import attrs

from fanscribe.clock import Clock
from fanscribe.errors import FaceCheckLimit
from fanscribe.status import Challenge, FaceCheck

_DAY: Final = 86_400.0
_MOST: Final = 2


@attrs.frozen
class FaceChecks:
    """The face checks of the last day, by account, as far as this client has asked for them."""

    clock: Clock
    _past: dict[str, deque[float]] = attrs.field(factory=dict)

    def free_at(self, account: str) -> float:
        """When the next one may be asked for, by the clock: at any time, or a day after the first of those that were."""
        past = self._of(account)
        return float("-inf") if len(past) < _MOST else past[0] + _DAY

    def counting(self, account: str, on_challenge: Callable[[Challenge], Any]) -> Callable[[Challenge], Any]:
        """A function of the user's that answers challenges, for which a third face check in a day is an error."""

        def ask(challenge: Challenge) -> Any:
            if isinstance(challenge, FaceCheck):
                past = self._of(account)
                if len(past) >= _MOST:
                    raise FaceCheckLimit(
                        f"{account}: a third face check in a day; the creator has to be asked before another one"
                    )
                past.append(self.clock.now())
            return on_challenge(challenge)

        return ask

    def _of(self, account: str) -> deque[float]:
        now, past = self.clock.now(), self._past.setdefault(account, deque())
        while past and now - past[0] >= _DAY:
            past.popleft()
        return past
