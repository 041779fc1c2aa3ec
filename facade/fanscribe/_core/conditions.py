"""The conditions of a single request, besides the options of its client."""

from __future__ import annotations

from typing import Final, Protocol

import attrs

from fanscribe._core.deadline import NEVER, Deadline
from fanscribe._core.redaction import Redaction


class DeliveryState(Protocol):
    """Records whether a request is on its way, and when it was sent, by the monotonic clock of this machine."""

    is_in_flight: bool
    sent_at: float


@attrs.frozen(kw_only=True)
class Conditions:
    """The conditions of a single request, besides the options of its client.

    Attributes:
        deadline: when it must end, if that is before its total timeout.
        redact: knows secrets that are not in the request.
        is_last: whether to close its connection after it.
        is_polled: whether the caller repeats it anyway, so that it is not retried.
        is_of_signin: whether it belongs to a sign-in, so that it recovers no session.
        turn: the account whose turn under the rate limit a request of a sign-in waits for; None for no turn.
        delivery: records whether it is on its way, however it ends.
        is_streamed: whether the response is a file that is read chunk by chunk.
    """

    deadline: Deadline = NEVER
    redact: Redaction | None = None
    is_last: bool = False
    is_polled: bool = False
    is_of_signin: bool = False
    turn: str | None = None
    delivery: DeliveryState | None = None
    is_streamed: bool = False


ORDINARY: Final = Conditions()
OF_SIGNIN: Final = Conditions(is_of_signin=True)
STREAMED: Final = Conditions(is_streamed=True)
