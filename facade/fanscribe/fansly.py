"""Fansly: every operation of the API, and signing an account in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, TypeAlias

import attrs
from fanscribe_api import fansly as api
from fanscribe_api.fansly.models.start_authentication import (
    StartAuthenticationBody,
    StartAuthenticationBodyCustomProxy,
)
from fanscribe_api.fansly.resources.authentication import Authentication
from fanscribe_api.runtime.call import Request
from fanscribe_api.runtime.fields import literal_values
from fanscribe_api.runtime.types import Response

from fanscribe import errors
from fanscribe._core.conditions import OF_SIGNIN, Conditions
from fanscribe._core.deadline import NEVER, Deadline
from fanscribe._core.steps import Async, ModeT, Runner, Steps, method
from fanscribe._signin import fansly, flow
from fanscribe._signin.accounts import Accounts, Start, login_key
from fanscribe._signin.attempt import Attempt
from fanscribe._signin.core import Remote, begun, resumed, started, without_id
from fanscribe._signin.credentials import FanslyLogin, Proxy, checked_id, checked_kind, checked_options, is_id
from fanscribe._signin.token import Ticket
from fanscribe.answers import last_segment, mapping, text
from fanscribe.errors import InvalidInput
from fanscribe.status import Pending, Platform, Status


@attrs.frozen
class FanslyRemote(Remote):
    """An authentication on the provider's side, which is known by its account alone."""

    platform: ClassVar[Platform] = "fansly"
    reads_account = True

    account_id: str

    def poll(self) -> Request[Any]:
        return Authentication.poll_authentication_status(None, self.account_id)

    def submit(self, answer: flow.SubmitCode | flow.ConfirmFaceCheck) -> Request[Any]:
        assert isinstance(answer, flow.SubmitCode), "Fansly has no face check"
        return Authentication.submit_2fa(None, self.account_id, code=answer.code)

    def names_another(self, body: Any) -> bool:
        return fansly.names_another(body, self.account_id)

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
    # What a look shows may be of a time before.
    _polls_account: ClassVar[bool] = True

    def __init__(self, runner: Runner, accounts: Accounts) -> None:
        super().__init__(runner)
        self._accounts = accounts

    @method
    def reauthenticate(self, account_id: str) -> Steps[FanslyAttempt[ModeT]]:
        """Authenticate again with the credentials that the provider has stored.

        Raises:
            InvalidInput: not a `fansly_acct_…` id; before anything is sent.
            AttemptInProgress: an attempt for the account is open, here or in a process with the same locks; nothing is started.
            LockFailed: the lock of the account cannot be taken; nothing is started.
            OutcomeUnknown: the request was sent, its answer was lost, and the account does not show what became of it.
            AlreadyAuthenticated: there is nothing to do.
            ReauthenticationRefused: the provider does not start one now; with its reason.
            APIError, ConnectionFailed, RequestTimedOut: the request failed.
        """
        return (yield from self._reauthenticate(account_id))

    def _reauthenticate(self, account_id: str, deadline: Deadline = NEVER) -> Steps[FanslyAttempt[ModeT]]:
        call, runner = Authentication.reauthenticate_account(None, checked_id("fansly_acct", account_id)), self._runner
        # One for the start and the look after it.
        deadline = deadline.within(runner.settings.total_timeout, runner.clock.now())

        def begin(start: Start) -> Steps[FanslyAttempt[ModeT]]:
            return self._restarted(account_id, call, start, deadline)

        return (yield from self._accounts.start(self, account_id, str(call), begin, deadline))

    def _restarted(
        self, account_id: str, call: Request[Any], start: Start, deadline: Deadline
    ) -> Steps[FanslyAttempt[ModeT]]:
        remote = FanslyRemote(account_id)
        try:
            response = yield from started(call, self._runner, start, deadline)
            return self._attempt(remote, call, response, account_id)
        except errors.BadRequest as error:
            raise errors.refused_by(error) from None
        except errors.OutcomeUnknown as error:
            unknown, start.is_on_its_way = error, True
        # The account can be asked whether the request arrived: if it is at work, this is the attempt.
        try:
            status = yield from self._look(account_id, Conditions(is_of_signin=True, deadline=deadline))
        except errors.FanscribeError:
            raise unknown from None
        if not isinstance(status, Pending) or not status.at_work:
            raise unknown
        attempt, start.is_on_its_way = self._attempt(remote, call, None, account_id), False
        attempt._core.freshness.proven = True  # noqa: SLF001 - it is ours
        return attempt

    @method
    def account_status(self, account_id: str) -> Steps[Status]:
        """What the provider says of an account, as a poll of an attempt reads it; of which attempt is not known.

        This is how to look at an account after `OutcomeUnknown`. A start after one whose end nobody saw looks at the account by itself.

        Raises:
            InvalidInput: not a `fansly_acct_…` id; before anything is sent.
            APIError, ConnectionFailed, RequestTimedOut: the request failed.
        """
        status = yield from self._look(account_id)
        self._accounts.trust(account_id)
        return status

    def _look(self, account_id: str, conditions: Conditions = OF_SIGNIN) -> Steps[Status]:
        remote, runner = FanslyRemote(checked_id("fansly_acct", account_id)), self._runner
        call = remote.poll()
        response: Response[Any] = yield from runner.pipeline.send(call, runner.settings, conditions)
        if remote.names_another(response.json):
            told = "the answer is about another account"
            raise errors.UnexpectedAnswer(status_code=response.status_code, request=str(call), message=told)
        status = remote.read(response.json)
        return attrs.evolve(status, platform=remote.platform, account_id=remote.account_id)

    def _switch(self, account_id: str, credentials: Any, deadline: Deadline = NEVER) -> NoReturn:
        raise InvalidInput(
            "the provider has no operation that switches Fansly credentials: use connect(credentials, force=True)"
        )

    if not TYPE_CHECKING:

        def switch_credentials(self, account_id: str, credentials: FanslyLogin) -> NoReturn:
            """Not possible on Fansly: the provider has no operation for it. Use `connect(credentials, force=True)`."""
            self._switch(account_id, credentials)

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
            AttemptInProgress: this client is connecting the same login already; before anything is sent.
            OutcomeUnknown: the request was sent and its answer was lost.
            APIError, ConnectionFailed, RequestTimedOut: the request failed.
        """
        checked_kind(credentials, "Fansly", FanslyLogin)
        options = connect_options(name, proxy, force=force)
        call = Authentication.start_authentication(
            None, username=credentials.username, password=credentials.password, **options
        )
        who = login_key(credentials.username)

        def begin(start: Start) -> Steps[FanslyAttempt[ModeT]]:
            response = yield from started(call, self._runner, start)
            remote = _connected(response)
            if remote is None:
                raise without_id(call, response, "account")
            # The account that it is may have had an attempt of its own, whose place this one takes at the provider.
            return self._attempt(remote, call, response, who, remote.account_id)

        return (yield from self._accounts.start(self, who, str(call), begin))

    def resume(self, ticket: Ticket) -> FanslyAttempt[ModeT]:
        """Go on with an attempt that another process started; `resume` of the client reads the ticket."""
        known: FanslyAttempt[ModeT] | None = self._accounts.find(
            ticket.account_id, lambda each: each.started_at == ticket.at
        )
        return known or self._accounts.add(self._resumed(ticket), ticket.account_id)

    def _resumed(self, ticket: Ticket) -> FanslyAttempt[ModeT]:
        return FanslyAttempt(resumed(self, FanslyRemote(str(ticket.account_id)), ticket), self)

    def _attempt_at_work(self, account_id: str) -> FanslyAttempt[ModeT]:
        """Return the attempt that the provider is working on: it is known by its account alone."""
        return self.resume(Ticket("fansly", account_id, None, self._runner.clock.wall(), proven=True))

    def _attempt(
        self, remote: FanslyRemote, call: Request[Any], response: Response[Any] | None, *keys: str | None
    ) -> FanslyAttempt[ModeT]:
        attempt: FanslyAttempt[ModeT] = FanslyAttempt(begun(self, remote, call, response), self)
        return self._accounts.add(attempt, *keys, replaces=True)


def connect_options(name: str | None, proxy: Proxy | str | None, *, force: bool) -> dict[str, Any]:
    """The fields of a connection beside the credentials; raises `InvalidInput`."""
    countries = literal_values(StartAuthenticationBody, "proxy_country")
    return checked_options(name, proxy, countries, StartAuthenticationBodyCustomProxy, force=force)


def _connected(response: Response[Any]) -> FanslyRemote | None:
    """The account that an answer tells of: by name, or as the end of `polling_url`."""
    body = mapping(response.json)
    account_id = text(body.get("account_id")) or last_segment(body.get("polling_url"))
    return FanslyRemote(account_id) if is_id("fansly_acct", account_id) else None


AsyncFansly: TypeAlias = Fansly[Async]
AsyncFanslyAttempt: TypeAlias = FanslyAttempt[Async]
