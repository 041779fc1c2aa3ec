"""The types in the signatures of the clients, imported only when those are evaluated."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Literal, TypeAlias

from fanscribe_api.runtime.types import File, Response, Upload

from fanscribe._core.events import RequestEvent, ResponseEvent
from fanscribe._core.usage import Usage
from fanscribe._platforms.fansly import FanslyAttempt
from fanscribe._platforms.onlyfans import OnlyFansAttempt
from fanscribe._signin.attempt_steps import OnChallenge
from fanscribe._signin.credentials import OnlyFansCredentials
from fanscribe._signin.locks import Locks
from fanscribe._signin.processing import Processing
from fanscribe._signin.wait import Polling
from fanscribe.webhooks import Event

__all__ = [
    "Event",
    "FanslyAttempt",
    "File",
    "Locks",
    "MinCredits",
    "OnChallenge",
    "OnSessionExpired",
    "OnlyFansAttempt",
    "Polling",
    "Processing",
    "RequestEvent",
    "Response",
    "ResponseEvent",
    "SessionDecision",
    "Upload",
    "Usage",
]

SessionDecision: TypeAlias = bool | OnlyFansCredentials | None
OnSessionExpired: TypeAlias = (
    Literal["raise", "reauthenticate"] | Callable[[str], SessionDecision | Awaitable[SessionDecision]]
)
MinCredits: TypeAlias = float | Callable[[], float]
