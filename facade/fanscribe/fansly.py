"""Fansly: every operation of the API, and signing an account in."""

from __future__ import annotations

from typing import Any, TypeAlias

import attrs
from fanscribe_api import fansly as api
from fanscribe_api.fansly.models.start_authentication import (
    StartAuthenticationBody,
    StartAuthenticationBodyCustomProxy,
)
from fanscribe_api.fansly.resources.authentication import Authentication
from fanscribe_api.runtime.call import Request
from fanscribe_api.runtime.models import values
from fanscribe_api.runtime.types import Response

from fanscribe import errors
from fanscribe.answers import last_segment, mapping, text
from fanscribe.errors import InvalidInput
from fanscribe.signin import fansly, flow
from fanscribe.signin.attempt import Attempt
from fanscribe.signin.core import OpenAttempts, Remote, begun, resumed, started
from fanscribe.signin.credentials import FanslyLogin, Proxy, checked_id, checked_options, is_id
from fanscribe.signin.token import Ticket
from fanscribe.status import Status
from fanscribe.steps import Async, ModeT, Runner, Send, Steps, method


@attrs.frozen
class FanslyRemote(Remote):
    """An authentication on the provider's side, which is known by its account alone."""

    platform = "fansly"
    reads_account = True

    account_id: str

    def poll(self) -> Request[Any]:
        return Authentication.poll_authentication_status(None, self.account_id)

    def submit(self, answer: flow.SubmitCode | flow.ConfirmFaceCheck) -> Request[Any]:
        assert isinstance(answer, flow.SubmitCode), "Fansly has no face check"
        return Authentication.submit_2fa(None, self.account_id, code=answer.code)

    def read(self, body: Any) -> Status:
        return fansly.read(body, self.account_id)

    def read_submission(self, body: Any) -> Status | None:
        """The answer to a code is the same object as a poll's, already judged; nothing where it is another shape."""
        return self.read(body) if mapping(body) else None


class FanslyAttempt(Attempt[ModeT]):
    """An authentication of a Fansly account."""


class Fansly(api.Fansly[ModeT]):
    """Fansly accounts: every operation by its tag, and connecting an account and re-authenticating it.

    The provider has no operation that replaces stored Fansly credentials: connect the account again with `force=True`.
    """

    _runner: Runner

    def __init__(self, runner: Runner, polling: flow.Polling | None) -> None:
        super().__init__(runner)
        self._polling = polling or flow.Polling()
        self._open: OpenAttempts[FanslyAttempt[ModeT]] = OpenAttempts()

    @method
    def reauthenticate(self, account_id: str) -> Steps[FanslyAttempt[ModeT]]:
        """Authenticate again with the credentials that the provider has stored.

        Raises:
            InvalidInput: not a `fansly_acct_…` id; before anything is sent.
            AttemptInProgress: this client knows of an open attempt for the account; before anything is sent.
            OutcomeUnknown: the request was sent, its answer was lost, and the account does not show what became of it.
            AlreadyAuthenticated: there is nothing to do.
            ReauthenticationRefused: the provider does not start one now; with its reason.
            APIError, ConnectionFailed, RequestTimedOut: the request failed.
        """
        call = Authentication.reauthenticate_account(None, checked_id("fansly_acct", account_id))
        with self._open.starting(account_id):
            return (yield from self._restarted(account_id, call))

    def _restarted(self, account_id: str, call: Request[Any]) -> Steps[FanslyAttempt[ModeT]]:
        remote = FanslyRemote(account_id)
        try:
            return self._attempt(remote, call, (yield from started(call)))
        except errors.BadRequest as error:
            raise errors.refused_by(error) from None
        except errors.OutcomeUnknown as error:
            unknown = error
        # The account can be asked whether the request arrived: if it is at work, this is the attempt.
        try:
            status = remote.read((yield Send(remote.poll())).json)
        except errors.FanscribeError:
            raise unknown from None
        if not fansly.is_under_way(status):
            raise unknown
        attempt = self._attempt(remote, call, None)
        attempt._core.freshness.checked(status, self._runner.clock.now())  # noqa: SLF001 - it is ours
        return attempt

    @method
    def connect(
        self,
        credentials: FanslyLogin,
        *,
        name: str | None = None,
        proxy: Proxy | str | None = None,
        force: bool = False,
    ) -> Steps[FanslyAttempt[ModeT]]:
        """Connect an account.

        Args:
            name: a display name.
            proxy: a `Proxy` of your own, or the country of a managed one.
            force: connect an account that is connected already, with new credentials (`force_connect`).

        Raises:
            InvalidInput: not a `FanslyLogin`, or not a country that the provider has proxies in; before anything is sent.
            OutcomeUnknown: the request was sent and its answer was lost.
            APIError, ConnectionFailed, RequestTimedOut: the request failed.
        """
        if not isinstance(credentials, FanslyLogin):
            raise InvalidInput(f"Fansly takes FanslyLogin, not {type(credentials).__name__}")
        countries = values(StartAuthenticationBody, "proxy_country")
        options = checked_options(name, proxy, countries, StartAuthenticationBodyCustomProxy)
        if force:
            options["force_connect"] = True
        call = Authentication.start_authentication(
            None, username=credentials.username, password=credentials.password, **options
        )
        response = yield from started(call)
        return self._attempt(_connected(response, call), call, response)

    def resume(self, ticket: Ticket) -> FanslyAttempt[ModeT]:
        """Go on with an attempt that another process started; `resume` of the client reads the ticket."""
        remote = FanslyRemote(str(ticket.account_id))
        core = resumed(remote, ticket, self._runner, self._polling)
        return self._open.added(remote.account_id, FanslyAttempt(core, self._runner))

    def _attempt(
        self, remote: FanslyRemote, call: Request[Any], response: Response[Any] | None
    ) -> FanslyAttempt[ModeT]:
        core = begun(remote, call, response, self._runner, self._polling)
        return self._open.added(remote.account_id, FanslyAttempt(core, self._runner))


def _connected(response: Response[Any], call: Request[Any]) -> FanslyRemote:
    """The account that an answer tells of: by name, or as the end of `polling_url`."""
    body = mapping(response.json)
    account_id = text(body.get("account_id")) or last_segment(body.get("polling_url"))
    if not is_id("fansly_acct", account_id):
        raise errors.UnexpectedAnswer(
            status_code=response.status_code, request=str(call), message="no id of an account in the answer"
        )
    return FanslyRemote(account_id)


AsyncFansly: TypeAlias = Fansly[Async]
AsyncFanslyAttempt: TypeAlias = FanslyAttempt[Async]
