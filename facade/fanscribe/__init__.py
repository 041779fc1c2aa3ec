"""Python clients for the OnlyFansAPI.com API: switch an account's credentials, re-authenticate it, wait until it is signed in."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from fanscribe.client import AsyncFanscribe, Fanscribe
    from fanscribe.clock import Clock
    from fanscribe.errors import (
        AccountReauthenticating,
        AlreadyAuthenticated,
        APIError,
        AttemptError,
        AttemptInProgress,
        AuthenticationFailed,
        AuthenticationTimedOut,
        BadRequest,
        ChallengeNotAnswered,
        ChallengeTimedOut,
        ClientClosed,
        ConnectionFailed,
        FanscribeError,
        Forbidden,
        InvalidAPIKey,
        InvalidInput,
        InvalidToken,
        NotFound,
        OutcomeUnknown,
        OutOfCredits,
        PollingFailed,
        RateLimited,
        ReauthenticationRefused,
        RequestTimedOut,
        ServerError,
        SessionExpired,
        UnexpectedAnswer,
        UnknownStatus,
        ValidationFailed,
    )
    from fanscribe.fansly import AsyncFanslyAttempt, FanslyAttempt
    from fanscribe.http.usage import Usage
    from fanscribe.onlyfans import AsyncOnlyFansAttempt, OnlyFansAttempt
    from fanscribe.signin.attempt import AsyncAttempt, Attempt
    from fanscribe.signin.credentials import EmailPassword, FanslyLogin, MobileApp, Proxy, SessionCookies
    from fanscribe.signin.flow import Polling
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

__version__: str

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
    "AttemptInProgress",
    "Authenticated",
    "AuthenticationFailed",
    "AuthenticationTimedOut",
    "BadRequest",
    "Challenge",
    "ChallengeNotAnswered",
    "ChallengeTimedOut",
    "ClientClosed",
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
    "InvalidToken",
    "MobileApp",
    "NotFound",
    "OnlyFansAttempt",
    "OutOfCredits",
    "OutcomeUnknown",
    "Pending",
    "PhoneApproval",
    "Polling",
    "PollingFailed",
    "Proxy",
    "RateLimited",
    "ReauthenticationRefused",
    "RequestTimedOut",
    "ServerError",
    "SessionCookies",
    "SessionExpired",
    "Status",
    "UnexpectedAnswer",
    "UnknownStatus",
    "Usage",
    "ValidationFailed",
]

# Each name is loaded when it is first asked for: who only switches credentials pays for nothing else.
_MODULES = {
    "signin.attempt": "AsyncAttempt Attempt",
    "client": "AsyncFanscribe Fanscribe",
    "clock": "Clock",
    "signin.credentials": "EmailPassword FanslyLogin MobileApp Proxy SessionCookies",
    "errors": (
        "APIError AccountReauthenticating AlreadyAuthenticated AttemptError AttemptInProgress "
        "AuthenticationFailed AuthenticationTimedOut BadRequest ChallengeNotAnswered ChallengeTimedOut "
        "ClientClosed ConnectionFailed FanscribeError Forbidden InvalidAPIKey InvalidInput InvalidToken "
        "NotFound OutOfCredits OutcomeUnknown PollingFailed RateLimited ReauthenticationRefused "
        "RequestTimedOut ServerError SessionExpired UnexpectedAnswer UnknownStatus ValidationFailed"
    ),
    "fansly": "AsyncFanslyAttempt FanslyAttempt",
    "http.usage": "Usage",
    "signin.flow": "Polling",
    "onlyfans": "AsyncOnlyFansAttempt OnlyFansAttempt",
    "status": ("Account Authenticated Challenge CodeChallenge FaceCheck Failed Pending PhoneApproval Status"),
}
_WHERE = {name: module for module, names in _MODULES.items() for name in names.split()}


def __getattr__(name: str) -> Any:
    if name == "__version__":
        from importlib.metadata import version

        return version(__name__)
    if name not in _WHERE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_WHERE[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
