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
from fanscribe.attempt import AsyncAttempt, Attempt, begin
from fanscribe.clock import Clock
from fanscribe.credentials import FanslyLogin, Proxy, checked_id, checked_options, is_id
from fanscribe.errors import InvalidInput
from fanscribe.status import Account, Authenticated, Channel, CodeChallenge, Failed, Pending, Status, report_unknown
from fanscribe.transport import Answer, AsyncTransport, Call, Transport

_STATUSES: Final = frozenset({"verifying", "authenticating", "pending", "authenticated"})
_FAILED: Final = frozenset({"failed", "error"})
_CHANNELS: Final[dict[str, Channel]] = {"2": "email", "0": "app"}


@attrs.frozen
class FanslyRemote:
    """An authentication on the provider's side, which is known by its account alone."""

    account_id: str

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


def _read(body: Any, account_id: str) -> Status:
    """What a poll answer means. First rule that fits; a word that no rule knows is pending."""
    status, complaint = text(body.get("status")), text(body.get("last_error"))
    challenged = status is not None and status.startswith("challenge")
    if truth(body.get("needs_code")) is True or challenged:
        kind = text(body.get("twofa_type"))
        channel = _CHANNELS.get(kind or "", "email" if status == "challenge-email" else "unknown")
        return CodeChallenge(channel, text(body.get("masked_email")), complaint)
    if truth(body.get("is_authenticated")) is True:
        return Authenticated(_account(body, account_id))
    if status in _FAILED or (status is None and complaint):
        return Failed(None, complaint)
    if status is not None and status not in _STATUSES:
        report_unknown("fansly", "status", status)
    return Pending(status)


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

    def reauthenticate(self, account_id: str) -> FanslyAttempt:
        """Authenticate again with the credentials that the provider has stored.

        Raises:
            InvalidInput: not a `fansly_acct_…` id; before anything is sent.
            AlreadyAuthenticated: there is nothing to do.
            ReauthenticationRefused: the provider does not start one now; with its reason.
            APIError, ConnectionFailed, RequestTimedOut: the request failed.
        """
        call = _reauthenticate(account_id)
        try:
            self._transport.send(call)
        except errors.BadRequest as error:
            raise errors.refused_by(error) from None
        return self._attempt(FanslyRemote(account_id), call)

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
        return self._attempt(_connected(self._transport.send(call), call), call)

    def _attempt(self, remote: FanslyRemote, call: Call) -> FanslyAttempt:
        return FanslyAttempt(begin(remote, call, self._transport.settings, self._polling, self._clock), self._transport)


class AsyncFansly:
    """Fansly accounts, for asyncio. As `Fansly`."""

    def __init__(self, transport: AsyncTransport, polling: flow.Polling | None, clock: Clock) -> None:
        self._transport = transport
        self._polling = polling or flow.Polling()
        self._clock = clock

    async def reauthenticate(self, account_id: str) -> AsyncFanslyAttempt:
        """As `Fansly.reauthenticate`."""
        call = _reauthenticate(account_id)
        try:
            await self._transport.send(call)
        except errors.BadRequest as error:
            raise errors.refused_by(error) from None
        return self._attempt(FanslyRemote(account_id), call)

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
        return self._attempt(_connected(await self._transport.send(call), call), call)

    def _attempt(self, remote: FanslyRemote, call: Call) -> AsyncFanslyAttempt:
        core = begin(remote, call, self._transport.settings, self._polling, self._clock)
        return AsyncFanslyAttempt(core, self._transport)
