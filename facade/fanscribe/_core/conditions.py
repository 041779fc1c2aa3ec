"""What is asked of one request beside what its client's options say."""

from __future__ import annotations

from typing import Final, Protocol

import attrs

from fanscribe._core.deadline import NEVER, Deadline
from fanscribe.redaction import Redaction


class Delivery(Protocol):
    """Where it is written down whether a request is on its way."""

    is_on_its_way: bool


@attrs.frozen(kw_only=True)
class Conditions:
    """What is asked of one request beside what its client's options say.

    Attributes:
        deadline: when it has to be over, where that is before its total timeout.
        redact: knows secrets that are not in the request.
        is_last: whether its connection is closed after it.
        is_polled: whether whoever sends it will do so again by itself; then it is sent once.
        is_of_signin: whether it belongs to a sign-in, which recovers no session.
        turn: the account whose turn under the rate limit a request of a sign-in waits for; None for no turn.
        delivery: is told whether it is on its way, however it ends.
        is_streamed: whether the answer is a file that is read piece by piece.
    """

    deadline: Deadline = NEVER
    redact: Redaction | None = None
    is_last: bool = False
    is_polled: bool = False
    is_of_signin: bool = False
    turn: str | None = None
    delivery: Delivery | None = None
    is_streamed: bool = False


ORDINARY: Final = Conditions()
OF_SIGNIN: Final = Conditions(is_of_signin=True)
STREAMED: Final = Conditions(is_streamed=True)
