"""OnlyFans: every operation of the API, and signing an account in."""

from __future__ import annotations

from typing import Any, TypeAlias

import attrs
from fanscribe_api import onlyfans as api
from fanscribe_api.onlyfans.models.start_authentication import (
    StartAuthenticationBody,
    StartAuthenticationBodyCustomProxy,
)
from fanscribe_api.onlyfans.resources.authentication import Authentication
from fanscribe_api.runtime.call import Request
from fanscribe_api.runtime.models import values
from fanscribe_api.runtime.types import Response

from fanscribe import errors
from fanscribe.answers import last_segment, mapping, text
from fanscribe.errors import InvalidInput
from fanscribe.signin import flow, onlyfans
from fanscribe.signin.attempt import Attempt
from fanscribe.signin.core import OpenAttempts, Remote, begun, resumed, started
from fanscribe.signin.credentials import (
    EmailPassword,
    MobileApp,
    OnlyFansCredentials,
    Proxy,
    SessionCookies,
    checked_id,
    checked_options,
    is_id,
)
from fanscribe.signin.token import Ticket
from fanscribe.status import Status
from fanscribe.steps import Async, ModeT, Runner, Send, Steps, method


@attrs.frozen
class OnlyFansRemote(Remote):
    """An attempt on the provider's side. It has an id of its own, so its answers are about it and nothing else."""

    platform = "onlyfans"

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
        """With `MobileApp`: the link for the creator's phone, most often shown as a QR code."""
        deeplink: str | None = self._core.remote.deeplink
        return deeplink

    @method
    def confirm_face_check(self) -> Steps[None]:
        """Say that the creator has done the face check."""
        yield from self._exchange(flow.ConfirmFaceCheck())

    @method
    def email_creator(self) -> Steps[None]:
        """Have the provider mail the creator a link, with which they answer the challenge themselves."""
        yield Send(self._core.remote.email_creator(), self._core.redact)


class OnlyFans(api.OnlyFans[ModeT]):
    """OnlyFans accounts: every operation by its tag, and connecting an account, switching its credentials, re-authenticating it."""

    _runner: Runner

    def __init__(self, runner: Runner, polling: flow.Polling | None) -> None:
        super().__init__(runner)
        self._polling = polling or flow.Polling()
        self._open: OpenAttempts[OnlyFansAttempt[ModeT]] = OpenAttempts()

    @method
    def switch_credentials(self, account_id: str, credentials: OnlyFansCredentials) -> Steps[OnlyFansAttempt[ModeT]]:
        """Replace an account's stored credentials and authenticate again at once, from any method to any other.

        Until that is done the provider answers every other call on the account with 503 (`AccountReauthenticating`).

        Raises:
            InvalidInput: not an `acct_…` id, or not OnlyFans credentials; before anything is sent.
            AttemptInProgress: this client knows of an open attempt for the account; before anything is sent.
            OutcomeUnknown: the request was sent and its answer was lost.
            APIError, ConnectionFailed, RequestTimedOut: the request failed.
        """
        checked_id("acct", account_id)
        call = Authentication.update_authentication_credentials(None, account_id, **_fields(credentials))
        return (yield from self._start(call, account_id, phone=isinstance(credentials, MobileApp)))

    @method
    def reauthenticate(self, account_id: str) -> Steps[OnlyFansAttempt[ModeT]]:
        """Authenticate again with the credentials that the provider has stored.

        Raises:
            InvalidInput: not an `acct_…` id; before anything is sent.
            AttemptInProgress: this client knows of an open attempt for the account; before anything is sent.
            AlreadyAuthenticated: there is nothing to do.
            ReauthenticationRefused: the provider does not start one now; with its reason.
            OutcomeUnknown: the request was sent and its answer was lost.
            APIError, ConnectionFailed, RequestTimedOut: the request failed.
        """
        call = Authentication.reauthenticate_account(None, checked_id("acct", account_id))
        try:
            return (yield from self._start(call, account_id))
        except errors.BadRequest as error:
            raise errors.refused_by(error) from None

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
            OutcomeUnknown: the request was sent and its answer was lost.
            APIError, ConnectionFailed, RequestTimedOut: the request failed.
        """
        countries = values(StartAuthenticationBody, "proxy_country")
        options = checked_options(name, proxy, countries, StartAuthenticationBodyCustomProxy)
        if force:
            options["force_connect"] = True
        call = Authentication.start_authentication(None, **options, **_fields(credentials))
        return (yield from self._start(call, None, phone=isinstance(credentials, MobileApp)))

    def resume(self, ticket: Ticket) -> OnlyFansAttempt[ModeT]:
        """Go on with an attempt that another process started; `resume` of the client reads the ticket."""
        remote = OnlyFansRemote(str(ticket.attempt_id), ticket.account_id, phone=ticket.phone)
        core = resumed(remote, ticket, self._runner, self._polling)
        return self._open.added(ticket.account_id, OnlyFansAttempt(core, self._runner))

    def _start(
        self, call: Request[Any], account_id: str | None, *, phone: bool = False
    ) -> Steps[OnlyFansAttempt[ModeT]]:
        with self._open.starting(account_id):
            response = yield from started(call)
            remote = _remote(response, call, account_id, phone=phone)
            core = begun(remote, call, response, self._runner, self._polling)
            return self._open.added(account_id, OnlyFansAttempt(core, self._runner))


def _fields(credentials: OnlyFansCredentials) -> dict[str, Any]:
    if not isinstance(credentials, EmailPassword | SessionCookies | MobileApp):
        raise InvalidInput(
            f"OnlyFans takes EmailPassword, SessionCookies or MobileApp, not {type(credentials).__name__}"
        )
    return {"auth_type": credentials.auth_type, **attrs.asdict(credentials)}


def _remote(response: Response[Any], call: Request[Any], account_id: str | None, *, phone: bool) -> OnlyFansRemote:
    """The attempt that an answer tells of; a re-authentication tells its id as the end of `polling_url` only."""
    body = mapping(response.json)
    attempt_id = text(body.get("attempt_id")) or last_segment(body.get("polling_url"))
    deeplink = text(body.get("mobile_auth_session_deeplink"))
    missing = None if is_id("auth", attempt_id) else "id of an attempt"
    if missing or (phone and not deeplink):
        message = f"no {missing or 'deep link for the phone'} in the answer"
        raise errors.UnexpectedAnswer(status_code=response.status_code, request=str(call), message=message)
    return OnlyFansRemote(attempt_id, account_id, deeplink)


AsyncOnlyFans: TypeAlias = OnlyFans[Async]
AsyncOnlyFansAttempt: TypeAlias = OnlyFansAttempt[Async]
