"""What can go wrong, one class each. No text of any of them holds a password, cookie, code or key."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Self, TypeAlias

if TYPE_CHECKING:
    from fanscribe._signin.status import Challenge, Status

Failure: TypeAlias = Literal["dns", "tls", "refused", "unreachable", "proxy", "broken"]


class FanscribeError(Exception):
    """Every error of this package. It can be pickled; an attempt in it stays behind, and its `token` goes along.

    Attributes:
        token: where a wait ended in this error, the token with which `resume` goes on with its attempt, in another process or on
            another machine; else None.
        tries: how often the request was sent; the text says what went wrong before.
        cursor: where `pages` and `items` go on, if a page was asked for: their next value asks for it again, and so does `after=cursor`
            of another call, in another process too. It may be stored, as it holds no address and nothing secret.
    """

    token: str | None = None
    cursor: str | None = None
    tries: int = 1

    def __reduce__(self) -> tuple[Callable[..., FanscribeError], tuple[Any, ...], dict[str, Any]]:
        kept = vars(self)
        return _restored, (type(self), self.args), kept | {"attempt": None} if "attempt" in kept else kept


def _restored(kind: type[FanscribeError], args: tuple[Any, ...]) -> FanscribeError:
    error = kind.__new__(kind)
    error.args = args
    return error


class InvalidInput(FanscribeError, ValueError):
    """What was passed in cannot be right. Raised before any request is sent."""


class MissingDependency(InvalidInput, ImportError):
    """An optional dependency is not installed; the text says which, and how to install it."""


class ClientClosed(InvalidInput):
    """The client is closed. Its attempts go on at the provider; another client can `resume` them."""

    def __init__(self) -> None:
        super().__init__("the client is closed")


class _NoAnswer(FanscribeError):
    """No answer came. `sent` says whether any of the request may have reached the provider."""

    def __init__(self, message: str, *, sent: bool) -> None:
        super().__init__(message)
        self.sent = sent


class ConnectionFailed(_NoAnswer):
    """No answer came: no connection, or it broke.

    Attributes:
        kind: what failed: "dns" (the name of the host), "tls" (the certificate, or the encryption), "refused" (nobody listens),
            "unreachable", "proxy", or "broken" (there was a connection). The text has the system's own reason.
    """

    def __init__(self, message: str, *, sent: bool, kind: Failure = "broken") -> None:
        super().__init__(message, sent=sent)
        self.kind = kind


class RequestTimedOut(_NoAnswer, TimeoutError):
    """One request got no answer within its timeout."""


class ClientBusy(RequestTimedOut):
    """The client's own connections were all in use for the whole timeout: nothing was sent, and the provider is not to blame."""

    def __init__(self, message: str) -> None:
        super().__init__(message, sent=False)


class APIError(FanscribeError):
    """The provider answered, but not with what was asked for.

    Attributes:
        status_code: the HTTP status; the CDN in front of the API uses some outside the standard list (520 to 527).
        request: method and path of the request.
        message: the provider's own words, or what was found in their place.
        retry_after: seconds after which to try again, where the provider said so.
        from_api: whether the API itself answered, and not something in front of it.
        headers: those worth having: when to come back, and the ids that support asks for.
        json: the JSON of the answer, with everything secret taken out of it; None where there is none.
    """

    def __init__(
        self,
        *,
        status_code: int,
        request: str,
        message: str,
        retry_after: float | None = None,
        from_api: bool = True,
        headers: Mapping[str, str] | None = None,
        json: Any = None,
    ) -> None:
        self.status_code = status_code
        self.request = request
        self.message = message
        self.retry_after = retry_after
        self.from_api = from_api
        self.headers: dict[str, str] = dict(headers or {})
        self.json = json
        super().__init__(f"{request}: HTTP {status_code}: {message}")


class BadRequest(APIError):
    """400, or a 200 that says `success: false`. `reason` is the provider's second sentence, where there is one."""

    def __init__(self, *, reason: str | None = None, **facts: Any) -> None:
        super().__init__(**facts)
        self.reason = reason
        if reason:
            self.args: tuple[Any, ...] = (f"{self.args[0]} ({reason})",)


class InvalidAPIKey(APIError):
    """401: the API key is not accepted."""


class OutOfCredits(APIError):
    """402: no credits are left."""


class Forbidden(APIError):
    """403: not allowed, or stopped by the CDN in front."""


class NotFound(APIError):
    """404: no such account, attempt or address."""


class ValidationFailed(APIError):
    """422: the provider refuses what was sent; `errors` says why, by field."""

    def __init__(self, *, errors: Mapping[str, Sequence[str]], **facts: Any) -> None:
        super().__init__(**facts)
        self.errors = errors
        if errors:
            fields = "; ".join(f"{field}: {' '.join(texts)}" for field, texts in errors.items())
            self.args: tuple[Any, ...] = (f"{self.args[0]} ({fields})",)


class RateLimited(APIError):
    """429: too many requests; `retry_after` says how many seconds to wait."""


class ServerError(APIError):
    """5xx, from the provider or from the CDN in front of it."""


class AccountReauthenticating(ServerError):
    """503: the account signs in at the moment; every other call on it has to wait for the end of that."""


class UnexpectedAnswer(APIError):
    """An answer that cannot be what was asked for: a redirect, an HTML page, broken JSON, or an id that is not valid."""


class SessionExpired(APIError):
    """The account's session is gone: re-authenticate it, or switch its credentials."""


class ReauthenticationFailed(SessionExpired):
    """The account's session is gone, and the re-authentication that was to mend it did not succeed; `error` says why.

    It may be an error of the wait, with the attempt and its token, or of the request that starts one; None where the session was gone
    again right after a success. Everything else is that of the call that found the session gone.
    """

    def __init__(self, *, error: BaseException | None, **facts: Any) -> None:
        super().__init__(**facts)
        self.error = error
        self.token: str | None = getattr(error, "token", None)
        why = "the session is gone again right after a re-authentication" if error is None else f"not mended: {error}"
        self.args: tuple[Any, ...] = (f"{self.args[0]} ({why})",)


class FaceCheckLimit(FanscribeError):
    """A third face check in a day: the provider allows about three, so nobody is asked for it without a person's decision."""


class ReauthenticationRefused(BadRequest):
    """The provider does not start a re-authentication; `reason` says why."""


class AlreadyAuthenticated(ReauthenticationRefused):
    """There is nothing to re-authenticate: the account is signed in."""


class AttemptError(FanscribeError):
    """A wait for an attempt that did not end in an account.

    Attributes:
        attempt: the attempt, which can be waited for again where the provider still has it open.
        status: the last status that was read, if any.
        clock: which of the clocks of the wait ran out, if one did: "wait", "challenge", "faults" or "unknown".
        waited: how long that clock ran, in seconds.
    """

    clock: str | None = None
    attempt: Any = None
    status: Status | None = None
    token: str | None = None

    def __init__(self, message: str, *, waited: float | None = None) -> None:
        super().__init__(message)
        self.waited = waited

    def of(self, attempt: Any) -> Self:
        """Return the error of an attempt."""
        self.attempt, self.status, self.token = attempt, attempt.last_status, attempt.token
        return self


class AuthenticationFailed(AttemptError):
    """The attempt is over and the account is not signed in; `code` and `message` are the provider's."""

    def __init__(self, text: str, *, code: str | None, message: str | None, **facts: Any) -> None:
        super().__init__(text, **facts)
        self.code = code
        self.message = message


class ChallengeNotAnswered(AttemptError):
    """A person has to answer `challenge`, and there was no callback for it, or it gave up. The attempt stays open."""

    def __init__(self, text: str, *, challenge: Challenge, **facts: Any) -> None:
        super().__init__(text, **facts)
        self.challenge = challenge


class ChallengeTimedOut(ChallengeNotAnswered, TimeoutError):
    """A person took longer for a challenge than `Polling.challenge_timeout`. The attempt stays open."""

    clock: str | None = "challenge"


class AuthenticationTimedOut(AttemptError, TimeoutError):
    """The time for the whole wait ran out. The attempt stays open."""

    clock: str | None = "wait"


class PollingFailed(AttemptError):
    """Polls kept failing for longer than `Polling.fault_budget`; `error` is the last failure. The attempt stays open."""

    clock: str | None = "faults"

    def __init__(self, text: str, *, error: FanscribeError, **facts: Any) -> None:
        super().__init__(text, **facts)
        self.error = error


class UnknownStatus(AttemptError):
    """The provider kept using a `word` that we do not know, for longer than `Polling.unknown_grace`. The attempt stays open."""

    clock: str | None = "unknown"

    def __init__(self, text: str, *, word: str | None, **facts: Any) -> None:
        super().__init__(text, **facts)
        self.word = word


class AttemptInProgress(FanscribeError):
    """An attempt for the account is open, and a second one could cost the creator a face check.

    Wait for `attempt`, or call `attempt.forget()` if it is over. It is None while another thread or task is starting it, and where nobody
    here knows its id. Where another process has it, `elsewhere` is true; `attempt` is there if that process has left it open.
    """

    def __init__(self, account_id: str | None, attempt: Any, *, elsewhere: bool = False) -> None:
        what = "is open: wait for it, or forget() it" if attempt else "is being started by another thread or task"
        what = "is open in another process" if elsewhere else what
        super().__init__(f"an attempt for {account_id or 'this login'} {what}")
        self.attempt = attempt
        self.elsewhere = elsewhere


class LockFailed(FanscribeError):
    """The lock of an account can be neither taken nor found taken; the text names its file. Nothing is started without it."""


class OutcomeUnknown(FanscribeError):
    """The request that starts an attempt was sent, and its answer was lost: the provider may or may not be at work.

    It is not sent again, as a second attempt while one is open could cost the creator a face check. Look at the account after a
    minute (`account_status` of the platform), and start again only if nothing happened. `error` says how the answer was lost; it is
    None where an earlier start was interrupted, by a cancelled task or Ctrl-C. It is of none of the kinds that a loop would retry.
    """

    def __init__(self, request: str, error: FanscribeError | None) -> None:
        lost = (
            f"sent, but the answer was lost ({error})"
            if error
            else "an earlier start was interrupted, nothing was sent now"
        )
        super().__init__(f"{request}: {lost}; look at the account (account_status) before you try again")
        self.error = error


class InvalidToken(InvalidInput):
    """A resume token that is damaged, of another version, or not a resume token at all."""
