"""Python clients for the OnlyFansAPI.com API: switch an account's credentials, re-authenticate it, wait until it is signed in."""

from typing import TYPE_CHECKING, Any

from fanscribe._core.lazy import attach as _attach

if TYPE_CHECKING:
    from fanscribe_api.runtime.types import UNSET as UNSET, File as File

    from fanscribe._client import AsyncFanscribe as AsyncFanscribe, Fanscribe as Fanscribe
    from fanscribe._core.clock import Clock as Clock
    from fanscribe._core.events import RequestEvent as RequestEvent, ResponseEvent as ResponseEvent
    from fanscribe._core.usage import Usage as Usage
    from fanscribe._platforms.fansly import AsyncFanslyAttempt as AsyncFanslyAttempt, FanslyAttempt as FanslyAttempt
    from fanscribe._platforms.onlyfans import (
        AsyncOnlyFansAttempt as AsyncOnlyFansAttempt,
        OnlyFansAttempt as OnlyFansAttempt,
    )
    from fanscribe._signin.attempt import AsyncAttempt as AsyncAttempt, Attempt as Attempt
    from fanscribe._signin.credentials import (
        EmailPassword as EmailPassword,
        FanslyLogin as FanslyLogin,
        MobileApp as MobileApp,
        Proxy as Proxy,
        SessionCookies as SessionCookies,
    )
    from fanscribe._signin.polling import Polling as Polling
    from fanscribe._signin.processing import AsyncProcessing as AsyncProcessing, Processing as Processing
    from fanscribe._signin.status import (
        Account as Account,
        Authenticated as Authenticated,
        Challenge as Challenge,
        CodeChallenge as CodeChallenge,
        Completed as Completed,
        FaceCheck as FaceCheck,
        Failed as Failed,
        Pending as Pending,
        PhoneApproval as PhoneApproval,
        Status as Status,
    )
    from fanscribe.errors import (
        AccountReauthenticating as AccountReauthenticating,
        AlreadyAuthenticated as AlreadyAuthenticated,
        APIError as APIError,
        AttemptError as AttemptError,
        AttemptInProgress as AttemptInProgress,
        AuthenticationFailed as AuthenticationFailed,
        AuthenticationTimedOut as AuthenticationTimedOut,
        BadRequest as BadRequest,
        ChallengeNotAnswered as ChallengeNotAnswered,
        ChallengeTimedOut as ChallengeTimedOut,
        ClientBusy as ClientBusy,
        ClientClosed as ClientClosed,
        ConnectionFailed as ConnectionFailed,
        FaceCheckLimit as FaceCheckLimit,
        FanscribeError as FanscribeError,
        Forbidden as Forbidden,
        InvalidAPIKey as InvalidAPIKey,
        InvalidInput as InvalidInput,
        InvalidToken as InvalidToken,
        JournalFailed as JournalFailed,
        LockFailed as LockFailed,
        MissingDependency as MissingDependency,
        NotFound as NotFound,
        OutcomeUnknown as OutcomeUnknown,
        OutOfCredits as OutOfCredits,
        PollingFailed as PollingFailed,
        ProcessingFailed as ProcessingFailed,
        ProcessingTimedOut as ProcessingTimedOut,
        RateLimited as RateLimited,
        ReauthenticationFailed as ReauthenticationFailed,
        ReauthenticationRefused as ReauthenticationRefused,
        RequestTimedOut as RequestTimedOut,
        ServerError as ServerError,
        SessionExpired as SessionExpired,
        UnexpectedAnswer as UnexpectedAnswer,
        UnknownStatus as UnknownStatus,
        ValidationFailed as ValidationFailed,
        WaitError as WaitError,
    )

__version__: str

# Each name is loaded when it is first asked for: who only switches credentials pays for nothing else.
_MODULES = {
    "fanscribe_api.runtime.types": "File UNSET",
    "_signin.attempt": "AsyncAttempt Attempt",
    "_client": "AsyncFanscribe Fanscribe",
    "_core.clock": "Clock",
    "_signin.credentials": "EmailPassword FanslyLogin MobileApp Proxy SessionCookies",
    "errors": (
        "APIError AccountReauthenticating AlreadyAuthenticated AttemptError AttemptInProgress "
        "AuthenticationFailed AuthenticationTimedOut BadRequest ChallengeNotAnswered ChallengeTimedOut "
        "ClientBusy ClientClosed ConnectionFailed FaceCheckLimit FanscribeError Forbidden InvalidAPIKey InvalidInput InvalidToken "
        "JournalFailed LockFailed MissingDependency NotFound OutOfCredits OutcomeUnknown PollingFailed ProcessingFailed ProcessingTimedOut "
        "RateLimited "
        "ReauthenticationRefused ReauthenticationFailed RequestTimedOut ServerError SessionExpired UnexpectedAnswer UnknownStatus "
        "ValidationFailed WaitError"
    ),
    "_signin.processing": "AsyncProcessing Processing",
    "_platforms.fansly": "AsyncFanslyAttempt FanslyAttempt",
    "_core.usage": "Usage",
    "_core.events": "RequestEvent ResponseEvent",
    "_signin.polling": "Polling",
    "_platforms.onlyfans": "AsyncOnlyFansAttempt OnlyFansAttempt",
    "_signin.status": (
        "Account Authenticated Challenge CodeChallenge Completed FaceCheck Failed Pending PhoneApproval Status"
    ),
}
if not TYPE_CHECKING:
    # A type checker sees the names above, with a star, too; by these it would let any other pass.
    _load, __all__ = _attach(globals(), _MODULES)

    def __getattr__(name: str) -> Any:
        if name == "__version__":
            from importlib.metadata import PackageNotFoundError, version

            try:
                return version(__name__)
            except PackageNotFoundError:
                # An app that was frozen has our modules and no metadata; the build writes this one.
                from fanscribe._core.version import VERSION

                return VERSION
        return _load(name)

    def __dir__() -> list[str]:
        return __all__
