"""OnlyFans: every operation of the API, and signing an account in."""

from __future__ import annotations

from typing import Any, ClassVar, TypeAlias

import attrs
from fanscribe_api import onlyfans as api
from fanscribe_api.onlyfans.models.start_authentication import (
    StartAuthenticationBody,
    StartAuthenticationBodyCustomProxy,
)
from fanscribe_api.onlyfans.resources.authentication import Authentication
from fanscribe_api.runtime.call import Request
from fanscribe_api.runtime.fields import literal_values
from fanscribe_api.runtime.types import Response

from fanscribe import errors
from fanscribe._core.conditions import OF_SIGNIN, Conditions
from fanscribe._core.deadline import NEVER, Deadline
from fanscribe._core.steps import Async, ModeT, Runner, Steps, method
from fanscribe._signin import flow, onlyfans
from fanscribe._signin.accounts import Accounts, Start, login_key
from fanscribe._signin.attempt import Attempt
from fanscribe._signin.core import Remote, begun, resumed, started, without_id
from fanscribe._signin.credentials import (
    EmailPassword,
    MobileApp,
    OnlyFansCredentials,
    Proxy,
    SessionCookies,
    checked_id,
    checked_kind,
    checked_options,
    is_id,
)
from fanscribe._signin.token import Ticket
from fanscribe.answers import last_segment, mapping, text
from fanscribe.status import Platform, Status


@attrs.frozen
class OnlyFansRemote(Remote):
    """An attempt on the provider's side. It has an id of its own, so its answers are about it and nothing else."""

    platform: ClassVar[Platform] = "onlyfans"

    attempt_id: str
    account_id: str | None
    deeplink: str | None = attrs.field(default=None, repr=False)
    phone: bool = attrs.field(default=attrs.Factory(lambda self: self.deeplink is not None, takes_self=True))

    def poll(self) -> Request[Any]:
        return Authentication.poll_authentication_status(None, self.attempt_id)

    def submit(self, answer: flow.SubmitCode | flow.ConfirmFaceCheck) -> Request[Any]:
        match answer:
            case flow.SubmitCode(code):
                return Authentication.submit_2fa(None, self.attempt_id, code=code)
            case flow.ConfirmFaceCheck():
                return Authentication.submit_2fa(None, self.attempt_id, selfie_verification_completed=True)

    def email_creator(self) -> Request[Any]:
        return Authentication.send_2fa_email_to_creator(None, self.attempt_id)

    def names_another(self, body: Any) -> bool:
        return onlyfans.names_another(body, self.account_id, self.attempt_id)

    def read(self, body: Any) -> Status:
        return onlyfans.read(body, self.account_id, phone=self.phone, deeplink=self.deeplink)


class OnlyFansAttempt(Attempt[ModeT]):
    """An authentication of an OnlyFans account."""

    @property
    def attempt_id(self) -> str:
        """The attempt's id, `auth_…`."""
        return str(self._core.remote.attempt_id)

    @property
    def deeplink(self) -> str | None:
        """With `MobileApp`: the link for the creator's phone, most often shown as a QR code; None where the provider gave none."""
        deeplink: str | None = self._core.remote.deeplink
        return deeplink

    @method
    def confirm_face_check(self) -> Steps[None]:
        """Say that the creator has done the face check (`selfie_verification_completed` of the document's tag on authentication).

        Raises:
            BadRequest: none is wanted at the moment.
            APIError, ConnectionFailed, RequestTimedOut: the request failed.
        """
        yield from self._exchange(flow.ConfirmFaceCheck(), NEVER)

    @method
    def email_creator(self) -> Steps[None]:
        """Have the provider mail the creator a link, with which they answer the challenge themselves (`send-email-to-creator`).

        Raises:
            APIError, ConnectionFailed, RequestTimedOut: the request failed.
        """
        core, runner = self._core, self._runner
        yield from runner.pipeline.send(core.remote.email_creator(), runner.settings, core.conditions(NEVER))


class OnlyFans(api.OnlyFans[ModeT]):
    """OnlyFans accounts: every operation by its tag, and connecting an account, switching its credentials, re-authenticating it."""

    _runner: Runner
    _polls_account: ClassVar[bool] = False

    def __init__(self, runner: Runner, accounts: Accounts) -> None:
        super().__init__(runner)
        self._accounts = accounts

    @method
    def switch_credentials(self, account_id: str, credentials: OnlyFansCredentials) -> Steps[OnlyFansAttempt[ModeT]]:
        """Replace an account's stored credentials and authenticate again at once, from any method to any other.

        Until that is done the provider answers every other call on the account with 503 (`AccountReauthenticating`).

        Raises:
            InvalidInput: not an `acct_…` id, or not OnlyFans credentials; before anything is sent.
            AttemptInProgress: an attempt for the account is open, here or in a process with the same locks; nothing is started.
            LockFailed: the lock of the account cannot be taken; nothing is started.
            OutcomeUnknown: the request was sent and its answer was lost.
            APIError, ConnectionFailed, RequestTimedOut: the request failed.
        """
        return (yield from self._switch(account_id, credentials))

    def _switch(
        self, account_id: str, credentials: OnlyFansCredentials, deadline: Deadline = NEVER
    ) -> Steps[OnlyFansAttempt[ModeT]]:
        checked_id("acct", account_id)
        call = Authentication.update_authentication_credentials(None, account_id, **_fields(credentials))
        phone = isinstance(credentials, MobileApp)
        return (yield from self._start(call, account_id, account_id, deadline, phone=phone))

    @method
    def reauthenticate(self, account_id: str) -> Steps[OnlyFansAttempt[ModeT]]:
        """Authenticate again with the credentials that the provider has stored.

        Raises:
            InvalidInput: not an `acct_…` id; before anything is sent.
            AttemptInProgress: an attempt for the account is open, here or in a process with the same locks; nothing is started.
            LockFailed: the lock of the account cannot be taken; nothing is started.
            AlreadyAuthenticated: there is nothing to do.
            ReauthenticationRefused: the provider does not start one now; with its reason.
            OutcomeUnknown: the request was sent and its answer was lost.
            APIError, ConnectionFailed, RequestTimedOut: the request failed.
        """
        return (yield from self._reauthenticate(account_id))

    def _reauthenticate(self, account_id: str, deadline: Deadline = NEVER) -> Steps[OnlyFansAttempt[ModeT]]:
        call = Authentication.reauthenticate_account(None, checked_id("acct", account_id))
        try:
            return (yield from self._start(call, account_id, account_id, deadline))
        except errors.BadRequest as error:
            raise errors.refused_by(error) from None

    @method
    def account_status(self, account_id: str) -> Steps[Status]:
        """What the provider's list of accounts says of one: `Authenticated`, or `Pending` with the provider's word.

        This is how to look at an account after `OutcomeUnknown`. A start after one whose end nobody saw looks at the account by itself.

        Raises:
            InvalidInput: not an `acct_…` id; before anything is sent.
            NotFound: the list does not have it.
            APIError, ConnectionFailed, RequestTimedOut: the request failed.
        """
        status = yield from self._look(account_id)
        self._accounts.trust(account_id)
        return status

    def _look(self, account_id: str, conditions: Conditions = OF_SIGNIN) -> Steps[Status]:
        # Imported here: who has no need to look need not load it.
        from fanscribe_api.onlyfans.resources.account import Account as Accounts

        call, runner = Accounts.list_accounts(None), self._runner
        listed: Response[Any] = yield from runner.pipeline.send(call, runner.settings, conditions)
        status = onlyfans.listed(listed.json, checked_id("acct", account_id))
        if status is None:
            told = "the account is not in the list"
            raise errors.NotFound(status_code=listed.status_code, request=str(call), message=told)
        return status

    @method
    def connect(
        self,
        credentials: OnlyFansCredentials,
        *,
        name: str | None = None,
        proxy: Proxy | str | None = None,
        force: bool = False,
    ) -> Steps[OnlyFansAttempt[ModeT]]:
        """Connect a new account. Its id is known once it is signed in.

        Args:
            name: a display name; the provider takes the address or number when left out.
            proxy: a `Proxy` of your own, or the country of a managed one.
            force: connect even if the provider thinks that it should not (`force_connect`).

        Raises:
            InvalidInput: not OnlyFans credentials, or not a country that the provider has proxies in; before anything is sent.
            AttemptInProgress: this client is connecting the same login already; before anything is sent.
            OutcomeUnknown: the request was sent and its answer was lost.
            APIError, ConnectionFailed, RequestTimedOut: the request failed.
        """
        options = connect_options(name, proxy, force=force)
        call = Authentication.start_authentication(None, **options, **_fields(credentials))
        name = getattr(credentials, "email", getattr(credentials, "auth_id", None))
        return (yield from self._start(call, None, login_key(name), phone=isinstance(credentials, MobileApp)))

    def resume(self, ticket: Ticket) -> OnlyFansAttempt[ModeT]:
        """Go on with an attempt that another process started; `resume` of the client reads the ticket."""
        known: OnlyFansAttempt[ModeT] | None = self._accounts.find(
            ticket.account_id, lambda each: each.attempt_id == ticket.attempt_id
        )
        return known or self._accounts.add(self._resumed(ticket), ticket.account_id)

    def _resumed(self, ticket: Ticket) -> OnlyFansAttempt[ModeT]:
        remote = OnlyFansRemote(str(ticket.attempt_id), ticket.account_id, phone=ticket.phone)
        return OnlyFansAttempt(resumed(self, remote, ticket), self)

    def _attempt_at_work(self, account_id: str) -> None:
        """Return the attempt that the provider is working on: nothing tells its id."""

    def _start(
        self,
        call: Request[Any],
        account_id: str | None,
        what: str | None,
        deadline: Deadline = NEVER,
        *,
        phone: bool = False,
    ) -> Steps[OnlyFansAttempt[ModeT]]:
        def begin(start: Start) -> Steps[OnlyFansAttempt[ModeT]]:
            response = yield from started(call, self._runner, start, deadline)
            remote = _remote(response, account_id, phone=phone)
            if remote is None:
                raise without_id(call, response, "attempt")
            attempt: OnlyFansAttempt[ModeT] = OnlyFansAttempt(begun(self, remote, call, response), self)
            return self._accounts.add(attempt, what, replaces=True)

        return (yield from self._accounts.start(self, what, str(call), begin, deadline))


def connect_options(name: str | None, proxy: Proxy | str | None, *, force: bool) -> dict[str, Any]:
    """The fields of a connection beside the credentials; raises `InvalidInput`."""
    countries = literal_values(StartAuthenticationBody, "proxy_country")
    return checked_options(name, proxy, countries, StartAuthenticationBodyCustomProxy, force=force)


def _fields(credentials: OnlyFansCredentials) -> dict[str, Any]:
    checked_kind(credentials, "OnlyFans", EmailPassword, SessionCookies, MobileApp)
    return {"auth_type": credentials.auth_type, **attrs.asdict(credentials)}


def _remote(response: Response[Any], account_id: str | None, *, phone: bool) -> OnlyFansRemote | None:
    """The attempt that an answer tells of; a re-authentication tells its id as the end of `polling_url` only."""
    body = mapping(response.json)
    attempt_id = text(body.get("attempt_id")) or last_segment(body.get("polling_url"))
    if not is_id("auth", attempt_id) or onlyfans.names_another(body, account_id, attempt_id):
        return None
    return OnlyFansRemote(attempt_id, account_id, text(body.get("mobile_auth_session_deeplink")), phone)


AsyncOnlyFans: TypeAlias = OnlyFans[Async]
AsyncOnlyFansAttempt: TypeAlias = OnlyFansAttempt[Async]
