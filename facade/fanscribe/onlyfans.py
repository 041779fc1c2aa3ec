"""What the OnlyFans operations and poll answers mean in the vocabulary of `status.py`.

Facts: the provider's OpenAPI document, tag "Connect OnlyFans Account"; where a field is not in it, several clients that read it.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

import attrs
from fanscribe_api.onlyfans.api.connect_only_fans_account import (
    poll_authentication_status,
    re_authenticate_account,
    send_2fae_mail_to_creator,
    start_authentication,
    submit_2fa,
    update_authentication_credentials,
)
from fanscribe_api.onlyfans.models.start_authentication_body import StartAuthenticationBody
from fanscribe_api.onlyfans.models.start_authentication_body_custom_proxy import StartAuthenticationBodyCustomProxy
from fanscribe_api.onlyfans.models.start_authentication_body_proxy_country import (
    START_AUTHENTICATION_BODY_PROXY_COUNTRY_VALUES,
)
from fanscribe_api.onlyfans.models.submit_2_fa_body import Submit2FaBody
from fanscribe_api.onlyfans.models.update_authentication_credentials_body import UpdateAuthenticationCredentialsBody

from fanscribe import errors, flow
from fanscribe.answers import last_segment, mapping, moment, text, truth
from fanscribe.attempt import AsyncAttempt, Attempt
from fanscribe.clock import Clock
from fanscribe.core import OpenAttempts, begin, lost, take_up
from fanscribe.credentials import (
    EmailPassword,
    MobileApp,
    OnlyFansCredentials,
    Proxy,
    SessionCookies,
    checked_id,
    checked_options,
    is_id,
)
from fanscribe.errors import InvalidInput
from fanscribe.reading import Rule, read
from fanscribe.status import (
    Account,
    Authenticated,
    Channel,
    CodeChallenge,
    FaceCheck,
    Failed,
    Pending,
    PhoneApproval,
    Platform,
    Status,
    report_unknown,
)
from fanscribe.ticket import Ticket
from fanscribe.transport import Answer, AsyncTransport, Call, Transport

_STATES: Final = frozenset({"authenticating", "authenticated", "needs-otp", "needs-app-otp"})
_PROGRESS: Final = frozenset({"filling_out_login", "submitting", "checking", "waiting_for_otp", "signed_in"})
_PAST_THE_PHONE: Final = frozenset({"submitting", "checking", "signed_in"})
_WRONG_CODE: Final = "WRONG_2FA"


@attrs.frozen
class OnlyFansRemote:
    """An attempt on the provider's side. It has an id of its own, so its answers are about it and nothing else."""

    attempt_id: str
    account_id: str | None
    deeplink: str | None = attrs.field(default=None, repr=False)
    phone: bool = attrs.field(default=attrs.Factory(lambda self: self.deeplink is not None, takes_self=True))

    @property
    def platform(self) -> Platform:
        return "onlyfans"

    @property
    def reads_account(self) -> bool:
        return False

    def poll(self) -> Call:
        return Call.of(poll_authentication_status._get_kwargs(self.attempt_id))

    def submit(self, answer: flow.SubmitCode | flow.ConfirmFaceCheck) -> Call:
        match answer:
            case flow.SubmitCode(code):
                return Call.of(submit_2fa._get_kwargs(self.attempt_id, body=Submit2FaBody(code=code)))
            case flow.ConfirmFaceCheck():
                body = Submit2FaBody(selfie_verification_completed=True)
                return Call.of(submit_2fa._get_kwargs(self.attempt_id, body=body))

    def email_creator(self) -> Call:
        return Call.of(send_2fae_mail_to_creator._get_kwargs(self.attempt_id))

    def read(self, body: Any) -> Status:
        return _read(mapping(body), self)

    def read_submission(self, body: Any) -> Status | None:
        """The answer to a code is a message; how it went shows in the next poll."""
        return None


@attrs.frozen
class _Facts:
    """What a poll answer says, as far as a rule asks for it."""

    remote: OnlyFansRemote
    body: Any
    state: str | None
    progress: str | None
    completed: bool
    success: bool | None
    code: str | None
    message: str | None
    wants_code: bool
    wants_face: bool
    last: Any

    @classmethod
    def of(cls, body: Any, remote: OnlyFansRemote) -> _Facts:
        last = mapping(body.get("lastAttempt"))
        state, progress = text(body.get("state")), text(body.get("progress"))
        signs = (
            state in ("needs-otp", "needs-app-otp"),
            progress == "waiting_for_otp",
            truth(body.get("twoFactorPending")) is True,
            truth(last.get("needs_otp")) is True,
        )
        return cls(
            remote=remote,
            body=body,
            state=state,
            progress=progress,
            completed=text(last.get("completed_at")) is not None,
            success=truth(last.get("success")),
            code=text(last.get("error_code")),
            message=text(last.get("error_message")),
            wants_code=any(signs),
            wants_face=truth(last.get("needs_face_otp")) is True,
            last=last,
        )

    @property
    def wrong_code(self) -> bool:
        """A wrong code leaves the attempt open, whatever else the answer says."""
        return self.wants_code and self.code == _WRONG_CODE

    @property
    def known(self) -> bool:
        return (self.state is None or self.state in _STATES) and (self.progress is None or self.progress in _PROGRESS)

    @property
    def started(self) -> datetime | None:
        return moment(self.last.get("started_at"))

    def code_challenge(self) -> Status:
        return CodeChallenge(_channel(self), text(self.last.get("otp_phone_ending")), self.message or self.code)

    def authenticated(self) -> Status:
        return Authenticated(_account(self.body, self.remote.account_id), started=self.started)


RULES: Final = (
    Rule[_Facts](
        "The provider says that the attempt is over and did not succeed.",
        lambda facts: facts.completed and facts.success is False and not facts.wrong_code,
        lambda facts: Failed(facts.code, facts.message, started=facts.started),
    ),
    Rule[_Facts](
        "The provider asks for a face check.",
        lambda facts: facts.wants_face,
        lambda facts: FaceCheck(text(facts.last.get("face_otp_verification_url"))),
    ),
    Rule[_Facts](
        "The last code was wrong, and the provider asks for another one.",
        lambda facts: facts.wrong_code,
        _Facts.code_challenge,
    ),
    Rule[_Facts]("The provider asks for a code.", lambda facts: facts.wants_code, _Facts.code_challenge),
    Rule[_Facts](
        "The provider says that the account is signed in.",
        lambda facts: facts.state == "authenticated" and facts.progress in (None, "signed_in"),
        _Facts.authenticated,
    ),
    Rule[_Facts](
        "The provider says that the attempt is over and succeeded.",
        lambda facts: facts.completed and facts.success is True,
        _Facts.authenticated,
    ),
    Rule[_Facts](
        "The creator has not approved on the phone yet.",
        lambda facts: facts.remote.phone and facts.progress not in _PAST_THE_PHONE,
        lambda facts: PhoneApproval(facts.remote.deeplink),
    ),
    Rule[_Facts](
        "The provider is at work.",
        lambda facts: True,
        lambda facts: Pending(facts.progress or facts.state, known=facts.known),
    ),
)


def _read(body: Any, remote: OnlyFansRemote) -> Status:
    facts = _Facts.of(body, remote)
    status = read(RULES, facts)
    if isinstance(status, Pending | PhoneApproval) and not facts.known:
        report_unknown("onlyfans", "state", facts.state if facts.state not in _STATES else None)
        report_unknown("onlyfans", "progress", facts.progress if facts.progress not in _PROGRESS else None)
    return status


def _channel(facts: _Facts) -> Channel:
    if facts.state == "needs-app-otp":
        return "app"
    return "sms" if facts.state == "needs-otp" or text(facts.last.get("otp_phone_ending")) else "unknown"


def _account(body: Any, account_id: str | None) -> Account:
    account = mapping(body.get("account"))
    told = text(account.get("id"))
    return Account(
        id=account_id or (told if is_id("acct", told) else None),
        platform="onlyfans",
        username=text(mapping(account.get("onlyfans_data")).get("username")),
        display_name=text(account.get("display_name")),
        raw=body,
    )


def _connect(credentials: OnlyFansCredentials, name: str | None, proxy: Proxy | str | None, force: bool) -> Call:
    options = checked_options(
        name, proxy, START_AUTHENTICATION_BODY_PROXY_COUNTRY_VALUES, StartAuthenticationBodyCustomProxy
    )
    if force:
        options["force_connect"] = True
    return Call.of(start_authentication._get_kwargs(body=StartAuthenticationBody(**options, **_fields(credentials))))


def _switch(account_id: str, credentials: OnlyFansCredentials) -> Call:
    checked_id("acct", account_id)
    return Call.of(
        update_authentication_credentials._get_kwargs(
            account_id, body=UpdateAuthenticationCredentialsBody(**_fields(credentials))
        )
    )


def _reauthenticate(account_id: str) -> Call:
    return Call.of(re_authenticate_account._get_kwargs(checked_id("acct", account_id)))


def _fields(credentials: OnlyFansCredentials) -> dict[str, Any]:
    if not isinstance(credentials, EmailPassword | SessionCookies | MobileApp):
        raise InvalidInput(
            f"OnlyFans takes EmailPassword, SessionCookies or MobileApp, not {type(credentials).__name__}"
        )
    return {"auth_type": credentials.auth_type, **attrs.asdict(credentials)}


def _begun(answer: Answer, call: Call, account_id: str | None, *, phone: bool = False) -> OnlyFansRemote:
    """The attempt that an answer tells of; a re-authentication tells its id as the end of `polling_url` only."""
    body = mapping(answer.body)
    attempt_id = text(body.get("attempt_id")) or last_segment(body.get("polling_url"))
    deeplink = text(body.get("mobile_auth_session_deeplink"))
    if not is_id("auth", attempt_id):
        raise errors.UnexpectedAnswer(
            status=answer.status, request=str(call), message="no id of an attempt in the answer"
        )
    if phone and not deeplink:
        raise errors.UnexpectedAnswer(
            status=answer.status, request=str(call), message="no deep link for the phone in the answer"
        )
    return OnlyFansRemote(attempt_id, account_id, deeplink)


class OnlyFansAttempt(Attempt[OnlyFansRemote]):
    """An authentication of an OnlyFans account."""

    @property
    def attempt_id(self) -> str:
        """The attempt's id, `auth_…`."""
        return self._core.remote.attempt_id

    @property
    def deeplink(self) -> str | None:
        """With `MobileApp`: the link for the creator's phone, most often shown as a QR code."""
        return self._core.remote.deeplink

    def confirm_face_check(self) -> None:
        """Say that the creator has done the face check."""
        self._exchange(flow.ConfirmFaceCheck())

    def email_creator(self) -> None:
        """Have the provider mail the creator a link, with which they answer the challenge themselves."""
        self._transport.send(self._core.remote.email_creator(), self._core.redact)


class AsyncOnlyFansAttempt(AsyncAttempt[OnlyFansRemote]):
    """An authentication of an OnlyFans account, for asyncio."""

    @property
    def attempt_id(self) -> str:
        """The attempt's id, `auth_…`."""
        return self._core.remote.attempt_id

    @property
    def deeplink(self) -> str | None:
        """With `MobileApp`: the link for the creator's phone, most often shown as a QR code."""
        return self._core.remote.deeplink

    async def confirm_face_check(self) -> None:
        """Say that the creator has done the face check."""
        await self._exchange(flow.ConfirmFaceCheck())

    async def email_creator(self) -> None:
        """Have the provider mail the creator a link, with which they answer the challenge themselves."""
        await self._transport.send(self._core.remote.email_creator(), self._core.redact)


class OnlyFans:
    """OnlyFans accounts: connect one, switch its credentials, re-authenticate it."""

    def __init__(self, transport: Transport, polling: flow.Polling | None, clock: Clock) -> None:
        self._transport = transport
        self._polling = polling or flow.Polling()
        self._clock = clock
        self._open: OpenAttempts[OnlyFansAttempt] = OpenAttempts()

    def switch_credentials(self, account_id: str, credentials: OnlyFansCredentials) -> OnlyFansAttempt:
        """Replace an account's stored credentials and authenticate again at once, from any method to any other.

        Until that is done the provider answers every other call on the account with 503 (`AccountReauthenticating`).

        Raises:
            InvalidInput: not an `acct_…` id, or not OnlyFans credentials; before anything is sent.
            AttemptInProgress: this client knows of an open attempt for the account; before anything is sent.
            OutcomeUnknown: the request was sent and its answer was lost.
            APIError, ConnectionFailed, RequestTimedOut: the request failed.
        """
        return self._start(_switch(account_id, credentials), account_id, phone=isinstance(credentials, MobileApp))

    def reauthenticate(self, account_id: str) -> OnlyFansAttempt:
        """Authenticate again with the credentials that the provider has stored.

        Raises:
            AlreadyAuthenticated: there is nothing to do.
            ReauthenticationRefused: the provider does not start one now; with its reason.
        """
        try:
            return self._start(_reauthenticate(account_id), account_id)
        except errors.BadRequest as error:
            raise errors.refused_by(error) from None

    def connect(
        self,
        credentials: OnlyFansCredentials,
        *,
        name: str | None = None,
        proxy: Proxy | str | None = None,
        force: bool = False,
    ) -> OnlyFansAttempt:
        """Connect a new account. Its id is known once it is signed in.

        Args:
            name: a display name; the provider takes the address or number when left out.
            proxy: a `Proxy` of your own, or the country of a managed one.
            force: connect even if the provider thinks that it should not (`force_connect`).
        """
        return self._start(_connect(credentials, name, proxy, force), None, phone=isinstance(credentials, MobileApp))

    def resume(self, ticket: Ticket) -> OnlyFansAttempt:
        """Take up an attempt that another process started; `resume` of the client reads the ticket."""
        remote = OnlyFansRemote(str(ticket.attempt_id), ticket.account_id, phone=ticket.phone)
        core = take_up(remote, ticket, self._transport.settings, self._polling, self._clock)
        return self._open.added(ticket.account_id, OnlyFansAttempt(core, self._transport))

    def _start(self, call: Call, account_id: str | None, *, phone: bool = False) -> OnlyFansAttempt:
        with self._open.starting(account_id):
            try:
                answer = self._transport.send(call)
            except errors.FanscribeError as error:
                raise lost(call, error) from None
            remote = _begun(answer, call, account_id, phone=phone)
            core = begin(remote, call, answer, self._transport.settings, self._polling, self._clock)
            return self._open.added(account_id, OnlyFansAttempt(core, self._transport))


class AsyncOnlyFans:
    """OnlyFans accounts, for asyncio. As `OnlyFans`."""

    def __init__(self, transport: AsyncTransport, polling: flow.Polling | None, clock: Clock) -> None:
        self._transport = transport
        self._polling = polling or flow.Polling()
        self._clock = clock
        self._open: OpenAttempts[AsyncOnlyFansAttempt] = OpenAttempts()

    async def switch_credentials(self, account_id: str, credentials: OnlyFansCredentials) -> AsyncOnlyFansAttempt:
        """As `OnlyFans.switch_credentials`."""
        return await self._start(_switch(account_id, credentials), account_id, phone=isinstance(credentials, MobileApp))

    async def reauthenticate(self, account_id: str) -> AsyncOnlyFansAttempt:
        """As `OnlyFans.reauthenticate`."""
        try:
            return await self._start(_reauthenticate(account_id), account_id)
        except errors.BadRequest as error:
            raise errors.refused_by(error) from None

    async def connect(
        self,
        credentials: OnlyFansCredentials,
        *,
        name: str | None = None,
        proxy: Proxy | str | None = None,
        force: bool = False,
    ) -> AsyncOnlyFansAttempt:
        """As `OnlyFans.connect`."""
        call = _connect(credentials, name, proxy, force)
        return await self._start(call, None, phone=isinstance(credentials, MobileApp))

    def resume(self, ticket: Ticket) -> AsyncOnlyFansAttempt:
        """Take up an attempt that another process started; `resume` of the client reads the ticket."""
        remote = OnlyFansRemote(str(ticket.attempt_id), ticket.account_id, phone=ticket.phone)
        core = take_up(remote, ticket, self._transport.settings, self._polling, self._clock)
        return self._open.added(ticket.account_id, AsyncOnlyFansAttempt(core, self._transport))

    async def _start(self, call: Call, account_id: str | None, *, phone: bool = False) -> AsyncOnlyFansAttempt:
        with self._open.starting(account_id):
            try:
                answer = await self._transport.send(call)
            except errors.FanscribeError as error:
                raise lost(call, error) from None
            remote = _begun(answer, call, account_id, phone=phone)
            core = begin(remote, call, answer, self._transport.settings, self._polling, self._clock)
            return self._open.added(account_id, AsyncOnlyFansAttempt(core, self._transport))
