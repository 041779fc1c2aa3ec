"""Python clients for the OnlyFansAPI.com API: switch an account's credentials, re-authenticate it, wait until it is signed in."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from fanscribe.attempt import AsyncAttempt, Attempt
from fanscribe.client import AsyncFanscribe, Fanscribe
from fanscribe.clock import Clock
from fanscribe.credentials import EmailPassword, FanslyLogin, MobileApp, Proxy, SessionCookies
from fanscribe.errors import (
    AccountReauthenticating,
    AlreadyAuthenticated,
    APIError,
    AttemptError,
    AuthenticationFailed,
    AuthenticationTimedOut,
    BadRequest,
    ChallengeNotAnswered,
    ConnectionFailed,
    FanscribeError,
    Forbidden,
    InvalidAPIKey,
    InvalidInput,
    NotFound,
    OutOfCredits,
    RateLimited,
    ReauthenticationRefused,
    RequestTimedOut,
    ServerError,
    SessionExpired,
    UnexpectedAnswer,
    ValidationFailed,
)
from fanscribe.flow import Polling
from fanscribe.status import (
    Account,
    Authenticated,
    Challenge,
    CodeChallenge,
    FaceCheck,
    Failed,
    Pending,
    PhoneApproval,
    Status,
)

if TYPE_CHECKING:
    from fanscribe.fansly import AsyncFanslyAttempt, FanslyAttempt
    from fanscribe.onlyfans import AsyncOnlyFansAttempt, OnlyFansAttempt

__all__ = [
    "APIError",
    "Account",
    "AccountReauthenticating",
    "AlreadyAuthenticated",
    "AsyncAttempt",
    "AsyncFanscribe",
    "AsyncFanslyAttempt",
    "AsyncOnlyFansAttempt",
    "Attempt",
    "AttemptError",
    "Authenticated",
    "AuthenticationFailed",
    "AuthenticationTimedOut",
    "BadRequest",
    "Challenge",
    "ChallengeNotAnswered",
    "Clock",
    "CodeChallenge",
    "ConnectionFailed",
    "EmailPassword",
    "FaceCheck",
    "Failed",
    "Fanscribe",
    "FanscribeError",
    "FanslyAttempt",
    "FanslyLogin",
    "Forbidden",
    "InvalidAPIKey",
    "InvalidInput",
    "MobileApp",
    "NotFound",
    "OnlyFansAttempt",
    "OutOfCredits",
    "Pending",
    "PhoneApproval",
    "Polling",
    "Proxy",
    "RateLimited",
    "ReauthenticationRefused",
    "RequestTimedOut",
    "ServerError",
    "SessionCookies",
    "SessionExpired",
    "Status",
    "UnexpectedAnswer",
    "ValidationFailed",
]

# The platforms bring the generated packages along, which are loaded when one is first used.
_LATER = {
    "AsyncFanslyAttempt": "fanscribe.fansly",
    "AsyncOnlyFansAttempt": "fanscribe.onlyfans",
    "FanslyAttempt": "fanscribe.fansly",
    "OnlyFansAttempt": "fanscribe.onlyfans",
}


def __getattr__(name: str) -> Any:
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_LATER[name]), name)
    globals()[name] = value
    return value
