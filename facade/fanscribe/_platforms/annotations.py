"""The types in the signatures of the clients, imported only when those are evaluated."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from importlib import import_module
from typing import Any, Literal, TypeAlias

from fanscribe_api.runtime.operation import Async, ModeT, Sync
from fanscribe_api.runtime.types import File, OpenFile, Response, Upload
from fanscribe_platforms import TITLES

from fanscribe._core.events import RequestEvent, ResponseEvent
from fanscribe._core.usage import Usage
from fanscribe._platforms.fansly import FanslyAttempt
from fanscribe._platforms.onlyfans import OnlyFansAttempt
from fanscribe._signin.credentials import OnlyFansCredentials
from fanscribe._signin.locks import Locks
from fanscribe._signin.polling import Polling
from fanscribe._signin.processing import Processing
from fanscribe._signin.status import OnChallenge
from fanscribe.webhooks import Event

__all__ = [
    "AnyAttempt",
    "Async",
    "Event",
    "FanslyAttempt",
    "File",
    "Locks",
    "MinCredits",
    "OnChallenge",
    "OnSessionExpired",
    "OnlyFansAttempt",
    "OpenFile",
    "Polling",
    "Processing",
    "RequestEvent",
    "Response",
    "ResponseEvent",
    "SessionDecision",
    "Sync",
    "Upload",
    "Usage",
]

AnyAttempt: TypeAlias = OnlyFansAttempt[ModeT] | FanslyAttempt[ModeT]
SessionDecision: TypeAlias = bool | OnlyFansCredentials | None
OnSessionExpired: TypeAlias = (
    Literal["raise", "reauthenticate"] | Callable[[str], SessionDecision | Awaitable[SessionDecision]]
)
MinCredits: TypeAlias = float | Callable[[], float]


def __getattr__(title: str) -> Any:
    """Return the class of a platform."""
    for platform, each in TITLES.items():
        if each == title:
            return getattr(import_module(f"fanscribe._platforms.{platform}"), title)
    raise AttributeError(f"module {__name__!r} has no attribute {title!r}")
