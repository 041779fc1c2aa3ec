"""Every error, one class each. No message holds a password, cookie, code or key."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Self, TypeAlias

import fanscribe

__all__ = [
    "APIError",
    "AccountReauthenticating",
    "AlreadyAuthenticated",
    "AttemptError",
    "AttemptInProgress",
    "AuthenticationFailed",
    "AuthenticationTimedOut",
    "BadRequest",
    "ChallengeNotAnswered",
    "ChallengeTimedOut",
    "ClientBusy",
    "ClientClosed",
    "ConnectionFailed",
    "FaceCheckLimit",
    "Failure",
    "FanscribeError",
    "Forbidden",
    "InvalidAPIKey",
    "InvalidInput",
    "InvalidToken",
    "JournalFailed",
    "LockFailed",
    "MissingDependency",
    "NotFound",
    "OutOfCredits",
    "OutcomeUnknown",
    "PollingFailed",
    "ProcessingFailed",
    "ProcessingTimedOut",
    "RateLimited",
    "ReauthenticationFailed",
    "ReauthenticationRefused",
    "RequestTimedOut",
    "ServerError",
    "SessionExpired",
    "UnexpectedAnswer",
    "UnknownStatus",
    "ValidationFailed",
    "WaitError",
]

Failure: TypeAlias = Literal["dns", "tls", "refused", "unreachable", "proxy", "broken"]


class Suggesting:
    """The base of classes whose objects say, in the error for a missing attribute, what it is called.

    That of generated clients, which a client does not load to start, does the same.
    """

    __slots__ = ()
    __near_misses__ = "fanscribe._core.near_misses"

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_") or any(name in vars(kind) for kind in type(self).__mro__):
                return object.__getattribute__(self, name)
            from fanscribe_api.runtime.near_misses import missing_attribute

            raise missing_attribute(self, name)


class FanscribeError(Suggesting, Exception):
    """The base of all errors of this package. It can be pickled, with its `token` but without its `attempt`.

    Attributes:
        token: after a wait for a sign-in, the token with which `resume` continues its attempt, in another process or on another
            machine; else None.
        tries: how often the request was sent; the message says why the earlier tries failed.
        cursor: after a failed page, where `pages` and `items` continue: their next value requests that page again, and so does
            `after=cursor` of another call, even in another process. It may be stored: it holds no URL and no secret.
    """

    token: str | None = None
    cursor: str | None = None
    tries: int = 1

    def __reduce__(self) -> tuple[Callable[..., FanscribeError], tuple[Any, ...], dict[str, Any]]:
        kept = vars(self)
        return _restore, (type(self), self.args), kept | {"attempt": None} if "attempt" in kept else kept


def _restore(kind: type[FanscribeError], args: tuple[Any, ...]) -> FanscribeError:
    error = kind.__new__(kind)
    error.args = args
    return error


class InvalidInput(FanscribeError, ValueError):
    """An argument is invalid. Raised before any request is sent."""


class MissingDependency(InvalidInput, ImportError):
    """An optional dependency is not installed; the message says which, and how to install it."""


class ClientClosed(InvalidInput):
    """The client is closed. Its attempts continue at the provider; another client can `resume` them."""

    def __init__(self) -> None:
        super().__init__("the client is closed")


class _NoResponse(FanscribeError):
    """No response. `sent` is whether any part of the request may have reached the provider."""

    def __init__(self, message: str, *, sent: bool) -> None:
        super().__init__(message)
        self.sent = sent


class ConnectionFailed(_NoResponse):
    """No response: there was no connection, or it broke.

    Attributes:
        kind: what failed: "dns" (the host name), "tls" (the certificate or the encryption), "refused" (nothing listens),
            "unreachable", "proxy", or "broken" (after connecting). The message has the reason that the OS gives.
    """

    def __init__(self, message: str, *, sent: bool, kind: Failure = "broken") -> None:
        super().__init__(message, sent=sent)
        self.kind = kind


class RequestTimedOut(_NoResponse, TimeoutError):
    """A request got no response within its timeout."""


class ClientBusy(RequestTimedOut):
    """No connection of the client, or no turn under `rate=`, became free in time: nothing was sent, and the provider is not the cause."""

    def __init__(self, message: str) -> None:
        super().__init__(message, sent=False)


class APIError(FanscribeError):
    """The API returned an error response.

    Attributes:
        status_code: the HTTP status; the CDN in front of the API uses some non-standard ones (520 to 527). None if there was none: the
            error is the client's conclusion, as that an account is not in the list.
        request: method and path of the request.
        message: the provider's message, or a description of the response without one.
        code: the provider's word for the error, such as "ONLYFANS_COM_ERROR" or "account_not_found": the `code` of the response, else its
            `error` if that is a word and no sentence; None if it has neither.
        description: the provider's longer text besides the message; None if there is none.
        retry_after: seconds after which to retry; None if the provider did not say.
        from_api: whether the response is from the API itself, and not from the CDN or a proxy.
        headers: selected headers: Retry-After, Date and request ids.
        json: the JSON of the response, redacted; None if there is none.
    """

    def __init__(
        self,
        *,
        status_code: int | None,
        request: str,
        message: str,
        code: str | None = None,
        description: str | None = None,
        retry_after: float | None = None,
        from_api: bool = True,
        headers: Mapping[str, str] | None = None,
        json: Any = None,
    ) -> None:
        self.status_code = status_code
        self.request = request
        self.message = message
        self.code = code
        self.description = description
        self.retry_after = retry_after
        self.from_api = from_api
        self.headers: dict[str, str] = dict(headers or {})
        self.json = json
        received = "" if status_code is None else f"HTTP {status_code}: "
        super().__init__(f"{request}: {received}{message}" + (f" ({description})" if description else ""))


class BadRequest(APIError):
    """400, or 200 with `success: false`. `reason` is the provider's second sentence, if there is one."""

    def __init__(self, *, reason: str | None = None, **details: Any) -> None:
        super().__init__(**details)
        self.reason = reason
        if reason:
            self.args: tuple[Any, ...] = (f"{self.args[0]} ({reason})",)


class InvalidAPIKey(APIError):
    """401: the API key is invalid. `source` is where it came from: an argument, a variable, a file or the keyring."""

    def __init__(self, *, source: str = "", **details: Any) -> None:
        super().__init__(**details)
        self.source = source
        if source:
            refused = (
                f"the API key in {source} was refused: check it in the provider's dashboard, or pass another api_key"
            )
            self.args: tuple[Any, ...] = (f"{self.args[0]} ({refused})",)


class OutOfCredits(APIError):
    """402: no credits are left; or, without a `status_code`, fewer than `min_credits`, and nothing was sent."""


class Forbidden(APIError):
    """403: not allowed, or blocked by the CDN."""

    def __init__(self, **details: Any) -> None:
        super().__init__(**details)
        if self.from_api:
            why = "the API key may not do this, or not for this account: check its permissions in the provider's dashboard"
            self.args: tuple[Any, ...] = (f"{self.args[0]} ({why})",)


class NotFound(APIError):
    """404: no such account, attempt or path; or the account is not in the list of accounts, with no `status_code`."""

    def __init__(self, **details: Any) -> None:
        super().__init__(**details)
        if self.code == "account_not_found" or self.status_code is None:
            why = "this API key has no such account: compare the id with the list of accounts, or pass the key of its team"
            self.args: tuple[Any, ...] = (f"{self.args[0]} ({why})",)


class ValidationFailed(APIError):
    """422: the provider rejected the arguments; `errors` says why, by field."""

    def __init__(self, *, errors: Mapping[str, Sequence[str]], **details: Any) -> None:
        super().__init__(**details)
        self.errors = errors
        fields = "; ".join(f"{field}: {' '.join(texts)}" for field, texts in errors.items())
        wanted = f"{fields}: correct these arguments" if fields else "correct the arguments"
        self.args: tuple[Any, ...] = (f"{self.args[0]} ({wanted} before you call again)",)


class RateLimited(APIError):
    """429: too many requests; `retry_after` is the number of seconds to wait."""


class ServerError(APIError):
    """5xx, from the provider or from the CDN in front of it."""


class AccountReauthenticating(ServerError):
    """503: the account is signing in; other calls on it fail until that has ended."""


class UnexpectedAnswer(APIError):
    """A response that makes no sense for the request: a redirect, an HTML page, broken JSON, or an invalid id."""


class SessionExpired(APIError):
    """The account's session has expired: re-authenticate it, or switch its credentials."""


class ReauthenticationFailed(SessionExpired):
    """The account's session has expired, and its recovery by a re-authentication failed; `error` says why.

    `error` is that of the wait, with the attempt and its token, or of the request that starts one; None if the session expired again
    right after a success. The other attributes are those of the call that found the session expired.
    """

    def __init__(self, *, error: BaseException | None, **details: Any) -> None:
        super().__init__(**details)
        self.error = error
        self.token: str | None = getattr(error, "token", None)
        why = (
            "the session expired again right after a re-authentication" if error is None else f"not recovered: {error}"
        )
        self.args: tuple[Any, ...] = (f"{self.args[0]} ({why})",)


class FaceCheckLimit(FanscribeError):
    """A third face check in a day: the provider allows about three, so the client will not request another without confirmation."""


class ReauthenticationRefused(BadRequest):
    """The provider refused to start a re-authentication; `reason` says why."""


class AlreadyAuthenticated(ReauthenticationRefused):
    """The account is signed in, so there is nothing to re-authenticate."""


class WaitError(FanscribeError):
    """A wait for a sign-in, an export or an upload that did not end well.

    Attributes:
        status: the last status that was read, if any.
        clock: which time limit of the wait ran out, if any: "wait", "challenge", "faults" or "unknown".
        waited: how long that limit ran, in seconds.
    """

    clock: str | None = None
    status: fanscribe.Status | fanscribe.Completed[Any] | None = None

    def __init__(self, message: str, *, waited: float | None = None) -> None:
        super().__init__(message)
        self.waited = waited


class AttemptError(WaitError):
    """A wait for an attempt that did not end with the account signed in.

    Attributes:
        attempt: the attempt; wait for it again if the provider still has it open. None after a wait for an export or an upload.
    """

    attempt: Any = None
    status: fanscribe.Status | None = None
    token: str | None = None

    def of(self, attempt: Any) -> Self:
        """Set the attempt, and return the error."""
        self.attempt, self.status, self.token = attempt, attempt.last_status, attempt.token
        return self


class AuthenticationFailed(AttemptError):
    """The attempt failed; `code` and `message` are the provider's."""

    def __init__(self, text: str, *, code: str | None, message: str | None, **details: Any) -> None:
        super().__init__(text, **details)
        self.code = code
        self.message = message


class ChallengeNotAnswered(AttemptError):
    """A person has to answer `challenge`, but there was no callback, or it gave up. The attempt stays open."""

    def __init__(self, text: str, *, challenge: fanscribe.Challenge, **details: Any) -> None:
        super().__init__(text, **details)
        self.challenge = challenge


class ChallengeTimedOut(ChallengeNotAnswered, TimeoutError):
    """A person took longer to answer a challenge than `Polling.challenge_timeout`. The attempt stays open."""

    clock: str | None = "challenge"


class AuthenticationTimedOut(AttemptError, TimeoutError):
    """The timeout of the whole wait ran out. The attempt stays open."""

    clock: str | None = "wait"


class ProcessingFailed(WaitError):
    """The provider reports that an export or an upload failed; `code` and `message` are its own."""

    def __init__(self, text: str, *, code: str | None, message: str | None, **details: Any) -> None:
        super().__init__(text, **details)
        self.code = code
        self.message = message


class ProcessingTimedOut(WaitError, TimeoutError):
    """The timeout of a wait for an export or an upload ran out. The provider is still at work: wait again."""

    clock: str | None = "wait"


class PollingFailed(AttemptError):
    """Polls kept failing for longer than `Polling.fault_budget`; `error` is the last failure. The attempt continues at the provider."""

    clock: str | None = "faults"

    def __init__(self, text: str, *, error: FanscribeError, **details: Any) -> None:
        super().__init__(text, **details)
        self.error = error


class UnknownStatus(AttemptError):
    """The provider reported an unknown status, `word`, for longer than `Polling.unknown_grace`. The attempt continues at the provider."""

    clock: str | None = "unknown"

    def __init__(self, text: str, *, word: str | None, **details: Any) -> None:
        super().__init__(text, **details)
        self.word = word


class AttemptInProgress(FanscribeError):
    """An attempt for the account is open, and a second one could cost the creator a face check.

    Wait for `attempt`, or call `attempt.forget()` if it is over. It is None while another thread or task is starting it, and if its id
    is unknown. If another process has it, `elsewhere` is true, and `attempt` is set if that process has left it open.
    """

    def __init__(self, account_id: str | None, attempt: Any, *, elsewhere: bool = False) -> None:
        what = "is open: wait for it, or call forget()" if attempt else "is being started by another thread or task"
        what = "is open in another process, or was interrupted here while it was started" if elsewhere else what
        super().__init__(f"an attempt for {account_id or 'this login'} {what}")
        self.attempt = attempt
        self.elsewhere = elsewhere


class JournalFailed(FanscribeError):
    """The journal of a rotation cannot be written any more: the disk is full, or fails. From then on nothing is started."""


class LockFailed(FanscribeError):
    """The lock of an account cannot be acquired although it is free; the message names its file. Nothing was started."""


class OutcomeUnknown(FanscribeError):
    """The request that starts an attempt was sent, but its response was lost: the provider may or may not be at work.

    It is never retryable, because a second attempt while one is open could cost the creator a face check. Check the account after a
    minute (`account_status` of the platform), and start again only if nothing happened. `error` says how the response was lost; it is
    None if an earlier start was interrupted, by a cancelled task or Ctrl-C.
    """

    def __init__(self, request: str, error: FanscribeError | None) -> None:
        lost = (
            f"sent, but the response was lost ({error})"
            if error
            else "an earlier start was interrupted; nothing was sent now"
        )
        super().__init__(f"{request}: {lost}; check the account (account_status) before you retry")
        self.error = error


class InvalidToken(InvalidInput):
    """A resume token is damaged, of another version, or no resume token; or not signed, and the client has a `token_secret`."""
