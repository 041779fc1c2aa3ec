"""What the Fansly operations and poll answers mean in the vocabulary of `status.py`.

Facts: the provider's OpenAPI document, tag "Connect Fansly Account". There is no attempt id: the account is polled.
"""

from __future__ import annotations

from typing import Any, Final

import attrs
from fanscribe_api.fansly.api.connect_fansly_account import (
    poll_authentication_status,
    re_authenticate_account,
    start_authentication,
    submit_2fa,
)
from fanscribe_api.fansly.models.start_authentication_body import StartAuthenticationBody
from fanscribe_api.fansly.models.start_authentication_body_custom_proxy import StartAuthenticationBodyCustomProxy
from fanscribe_api.fansly.models.start_authentication_body_proxy_country import (
    START_AUTHENTICATION_BODY_PROXY_COUNTRY_VALUES,
)
from fanscribe_api.fansly.models.submit_2_fa_body import Submit2FaBody

from fanscribe import errors, flow
from fanscribe.answers import last_segment, mapping, text, truth
from fanscribe.attempt import AsyncAttempt, Attempt
from fanscribe.clock import Clock
from fanscribe.core import OpenAttempts, begin, lost, take_up
from fanscribe.credentials import FanslyLogin, Proxy, checked_id, checked_options, is_id
from fanscribe.errors import InvalidInput
from fanscribe.reading import Rule, read
from fanscribe.status import (
    Account,
    Authenticated,
    Channel,
    CodeChallenge,
    Failed,
    Pending,
    Platform,
    Status,
    report_unknown,
)
from fanscribe.ticket import Ticket
from fanscribe.transport import Answer, AsyncTransport, Call, Transport

_STATUSES: Final = frozenset({"verifying", "authenticating", "pending", "authenticated"})
_UNDER_WAY: Final = frozenset({"verifying", "authenticating"})
_FAILED: Final = frozenset({"failed", "error"})
_CHANNELS: Final[dict[str, Channel]] = {"2": "email", "0": "app"}


@attrs.frozen
class FanslyRemote:
    """An authentication on the provider's side, which is known by its account alone."""

    account_id: str

    @property
    def platform(self) -> Platform:
        return "fansly"

    @property
    def attempt_id(self) -> None:
        return None

    @property
    def phone(self) -> bool:
        return False

    @property
    def reads_account(self) -> bool:
        return True

    def poll(self) -> Call:
        return Call.of(poll_authentication_status._get_kwargs(self.account_id))

    def submit(self, answer: flow.SubmitCode | flow.ConfirmFaceCheck) -> Call:
        assert isinstance(answer, flow.SubmitCode), "Fansly has no face check"
        return Call.of(submit_2fa._get_kwargs(self.account_id, body=Submit2FaBody(code=answer.code)))

    def read(self, body: Any) -> Status:
        return _read(mapping(body), self.account_id)

    def read_submission(self, body: Any) -> Status | None:
        """The answer to a code is the same object as a poll's, already judged; nothing where it is another shape."""
        return self.read(body) if mapping(body) else None


@attrs.frozen
class _Facts:
    """What a poll answer says, as far as a rule asks for it."""

    account_id: str
    body: Any
    status: str | None
    complaint: str | None
    wants_code: bool
    signed_in: bool

    @classmethod
    def of(cls, body: Any, account_id: str) -> _Facts:
        status = text(body.get("status"))
        return cls(
            account_id=account_id,
            body=body,
            status=status,
            complaint=text(body.get("last_error")),
            wants_code=truth(body.get("needs_code")) is True or (status or "").startswith("challenge"),
            signed_in=truth(body.get("is_authenticated")) is True,
        )

    def code_challenge(self) -> Status:
        kind = text(self.body.get("twofa_type")) or ""
        channel = _CHANNELS.get(kind, "email" if self.status == "challenge-email" else "unknown")
        return CodeChallenge(channel, text(self.body.get("masked_email")), self.complaint)


RULES: Final = (
    Rule[_Facts](
        "The last code was wrong, and the provider asks for another one.",
        lambda facts: facts.wants_code and facts.complaint is not None,
        _Facts.code_challenge,
    ),
    Rule[_Facts]("The provider asks for a code.", lambda facts: facts.wants_code, _Facts.code_challenge),
    Rule[_Facts](
        "The provider says that the account is signed in.",
        lambda facts: facts.signed_in,
        lambda facts: Authenticated(_account(facts.body, facts.account_id)),
    ),
    Rule[_Facts](
        "The provider says that it did not succeed.",
        lambda facts: facts.status in _FAILED or (facts.status is None and facts.complaint is not None),
        lambda facts: Failed(None, facts.complaint),
    ),
    Rule[_Facts](
        "The provider is at work.",
        lambda facts: True,
        lambda facts: Pending(facts.status, known=facts.status is None or facts.status in _STATUSES),
    ),
)


def _read(body: Any, account_id: str) -> Status:
    status = read(RULES, _Facts.of(body, account_id))
    if isinstance(status, Pending) and not status.known:
        report_unknown("fansly", "status", status.progress)
    return status


def _is_under_way(status: Status) -> bool:
    """Whether a status can only be that of an attempt that the provider is working on."""
    return isinstance(status, CodeChallenge) or (isinstance(status, Pending) and status.progress in _UNDER_WAY)


def _account(body: Any, account_id: str) -> Account:
    data = mapping(body.get("fansly_user_data"))
    return Account(
        id=account_id,
        platform="fansly",
        username=text(data.get("username")),
        display_name=text(body.get("display_name")),
        raw=body,
    )


def _connect(credentials: FanslyLogin, name: str | None, proxy: Proxy | str | None, force: bool) -> Call:
    if not isinstance(credentials, FanslyLogin):
        raise InvalidInput(f"Fansly takes FanslyLogin, not {type(credentials).__name__}")
    options = checked_options(
        name, proxy, START_AUTHENTICATION_BODY_PROXY_COUNTRY_VALUES, StartAuthenticationBodyCustomProxy
    )
    if force:
        options["force_connect"] = True
    body = StartAuthenticationBody(username=credentials.username, password=credentials.password, **options)
    return Call.of(start_authentication._get_kwargs(body=body))


def _reauthenticate(account_id: str) -> Call:
    return Call.of(re_authenticate_account._get_kwargs(checked_id("fansly_acct", account_id)))


def _connected(answer: Answer, call: Call) -> FanslyRemote:
    """The account that an answer tells of: by name, or as the end of `polling_url`."""
    body = mapping(answer.body)
    account_id = text(body.get("account_id")) or last_segment(body.get("polling_url"))
    if not is_id("fansly_acct", account_id):
        raise errors.UnexpectedAnswer(
            status=answer.status, request=str(call), message="no id of an account in the answer"
        )
    return FanslyRemote(account_id)


class FanslyAttempt(Attempt[FanslyRemote]):
    """An authentication of a Fansly account."""


class AsyncFanslyAttempt(AsyncAttempt[FanslyRemote]):
    """An authentication of a Fansly account, for asyncio."""


class Fansly:
    """Fansly accounts: connect one, re-authenticate it.

    The provider has no operation that replaces stored Fansly credentials: connect the account again with `force=True`.
    """

    def __init__(self, transport: Transport, polling: flow.Polling | None, clock: Clock) -> None:
        self._transport = transport
        self._polling = polling or flow.Polling()
        self._clock = clock
        self._open: OpenAttempts[FanslyAttempt] = OpenAttempts()

    def reauthenticate(self, account_id: str) -> FanslyAttempt:
        """Authenticate again with the credentials that the provider has stored.

        Raises:
            InvalidInput: not a `fansly_acct_…` id; before anything is sent.
            AttemptInProgress: this client knows of an open attempt for the account; before anything is sent.
            OutcomeUnknown: the request was sent, its answer was lost, and the account does not show what became of it.
            AlreadyAuthenticated: there is nothing to do.
            ReauthenticationRefused: the provider does not start one now; with its reason.
            APIError, ConnectionFailed, RequestTimedOut: the request failed.
        """
        call = _reauthenticate(account_id)
        with self._open.starting(account_id):
            return self._start(account_id, call)

    def _start(self, account_id: str, call: Call) -> FanslyAttempt:
        try:
            answer = self._transport.send(call)
        except errors.BadRequest as error:
            raise errors.refused_by(error) from None
        except errors.FanscribeError as error:
            unknown = lost(call, error)
            if not isinstance(unknown, errors.OutcomeUnknown):
                raise
        else:
            return self._attempt(FanslyRemote(account_id), call, answer)
        # The account can be asked whether the request arrived: if it is at work, this is the attempt.
        remote = FanslyRemote(account_id)
        try:
            found = self._transport.send(remote.poll())
        except errors.FanscribeError:
            raise unknown from None
        if not _is_under_way(status := remote.read(found.body)):
            raise unknown
        attempt = self._attempt(remote, call, None)
        attempt._core.freshness.checked(status, self._clock.now())
        return attempt

    def connect(
        self,
        credentials: FanslyLogin,
        *,
        name: str | None = None,
        proxy: Proxy | str | None = None,
        force: bool = False,
    ) -> FanslyAttempt:
        """Connect an account.

        Args:
            name: a display name.
            proxy: a `Proxy` of your own, or the country of a managed one.
            force: connect an account that is connected already, with new credentials (`force_connect`).
        """
        call = _connect(credentials, name, proxy, force)
        try:
            answer = self._transport.send(call)
        except errors.FanscribeError as error:
            raise lost(call, error) from None
        return self._attempt(_connected(answer, call), call, answer)

    def resume(self, ticket: Ticket) -> FanslyAttempt:
        """Take up an attempt that another process started; `resume` of the client reads the ticket."""
        remote = FanslyRemote(str(ticket.account_id))
        core = take_up(remote, ticket, self._transport.settings, self._polling, self._clock)
        return self._open.added(remote.account_id, FanslyAttempt(core, self._transport))

    def _attempt(self, remote: FanslyRemote, call: Call, answer: Answer | None) -> FanslyAttempt:
        core = begin(remote, call, answer, self._transport.settings, self._polling, self._clock)
        return self._open.added(remote.account_id, FanslyAttempt(core, self._transport))


class AsyncFansly:
    """Fansly accounts, for asyncio. As `Fansly`."""

    def __init__(self, transport: AsyncTransport, polling: flow.Polling | None, clock: Clock) -> None:
        self._transport = transport
        self._polling = polling or flow.Polling()
        self._clock = clock
        self._open: OpenAttempts[AsyncFanslyAttempt] = OpenAttempts()

    async def reauthenticate(self, account_id: str) -> AsyncFanslyAttempt:
        """As `Fansly.reauthenticate`."""
        call = _reauthenticate(account_id)
        with self._open.starting(account_id):
            return await self._start(account_id, call)

    async def _start(self, account_id: str, call: Call) -> AsyncFanslyAttempt:
        try:
            answer = await self._transport.send(call)
        except errors.BadRequest as error:
            raise errors.refused_by(error) from None
        except errors.FanscribeError as error:
            unknown = lost(call, error)
            if not isinstance(unknown, errors.OutcomeUnknown):
                raise
        else:
            return self._attempt(FanslyRemote(account_id), call, answer)
        # The account can be asked whether the request arrived: if it is at work, this is the attempt.
        remote = FanslyRemote(account_id)
        try:
            found = await self._transport.send(remote.poll())
        except errors.FanscribeError:
            raise unknown from None
        if not _is_under_way(status := remote.read(found.body)):
            raise unknown
        attempt = self._attempt(remote, call, None)
        attempt._core.freshness.checked(status, self._clock.now())
        return attempt

    async def connect(
        self,
        credentials: FanslyLogin,
        *,
        name: str | None = None,
        proxy: Proxy | str | None = None,
        force: bool = False,
    ) -> AsyncFanslyAttempt:
        """As `Fansly.connect`."""
        call = _connect(credentials, name, proxy, force)
        try:
            answer = await self._transport.send(call)
        except errors.FanscribeError as error:
            raise lost(call, error) from None
        return self._attempt(_connected(answer, call), call, answer)

    def resume(self, ticket: Ticket) -> AsyncFanslyAttempt:
        """Take up an attempt that another process started; `resume` of the client reads the ticket."""
        remote = FanslyRemote(str(ticket.account_id))
        core = take_up(remote, ticket, self._transport.settings, self._polling, self._clock)
        return self._open.added(remote.account_id, AsyncFanslyAttempt(core, self._transport))

    def _attempt(self, remote: FanslyRemote, call: Call, answer: Answer | None) -> AsyncFanslyAttempt:
        core = begin(remote, call, answer, self._transport.settings, self._polling, self._clock)
        return self._open.added(remote.account_id, AsyncFanslyAttempt(core, self._transport))
