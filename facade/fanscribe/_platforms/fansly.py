"""Fansly: the rules that read its polls, its operations, and signing an account in.

Source: the provider's OpenAPI document, tag "Connect Fansly Account". There is no attempt id: the account is polled.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Final, NoReturn, TypeAlias

import attrs
from fanscribe_api import fansly as api
from fanscribe_api.fansly import models
from fanscribe_api.fansly.resources.authentication import Authentication
from fanscribe_api.runtime.call import Request
from fanscribe_api.runtime.operation import class_of_mode
from fanscribe_api.runtime.types import Response

from fanscribe import errors
from fanscribe._core.conditions import OF_SIGNIN, Conditions
from fanscribe._core.deadline import NEVER, Deadline
from fanscribe._core.effects import Steps
from fanscribe._core.json_fields import as_bool, as_dict, as_text, last_path_segment, unwrap_data
from fanscribe._core.runners import Async, ModeT, method
from fanscribe._platforms.sign_in_platform import SignInPlatform
from fanscribe._signin.attempt import Attempt
from fanscribe._signin.attempt_api import AttemptApi
from fanscribe._signin.credentials import FanslyLogin, Proxy, check_id, check_kind, connect_options, is_id
from fanscribe._signin.processing_kind import ProcessingKind
from fanscribe._signin.start import PlatformSignIn, missing_id
from fanscribe._signin.status import (
    FAILURE_WORDS,
    Account,
    Authenticated,
    Channel,
    CodeChallenge,
    Failed,
    Pending,
    Platform,
    Status,
    StatusRule,
    match_rule,
)
from fanscribe.errors import InvalidInput, InvalidToken

if TYPE_CHECKING:
    from fanscribe_api.fansly.models.get_upload_status import GetUploadStatus

    from fanscribe._signin.accounts import PendingStart
    from fanscribe._signin.attempt_state import AttemptState
    from fanscribe._signin.processing import ProcessingState
    from fanscribe._signin.resume import ResumeToken
    from fanscribe._signin.wait import ConfirmFaceCheck, SubmitCode

# "pending" and "authenticated" may be of a time before the attempt.
_AT_WORK: Final = frozenset({"verifying", "authenticating"})
_UNFINISHED: Final = _AT_WORK | {"pending"}
_KNOWN: Final = _UNFINISHED | {"authenticated"}
_FAILED: Final = re.compile(FAILURE_WORDS, re.IGNORECASE)
_CHANNELS: Final[dict[str, Channel]] = {"2": "email", "0": "app"}


@attrs.frozen
class _FanslyAnswer:
    """The fields of a poll response that rules use."""

    account_id: str
    body: Any
    fields: Mapping[str, Any]
    status: str | None
    complaint: str | None
    wants_code: bool
    signed_in: bool

    @classmethod
    def of(cls, body: Any, account_id: str) -> _FanslyAnswer:
        fields = unwrap_data(body)
        status = as_text(fields.get("status"))
        return cls(
            account_id=account_id,
            body=body,
            fields=fields,
            status=status,
            complaint=as_text(fields.get("last_error")),
            wants_code=as_bool(fields.get("needs_code")) is True or (status or "").startswith("challenge"),
            signed_in=as_bool(fields.get("is_authenticated")) is True,
        )

    def code_challenge(self) -> Status:
        kind = as_text(self.fields.get("twofa_type")) or ""
        channel = _CHANNELS.get(kind, "email" if self.status == "challenge-email" else "unknown")
        return CodeChallenge(channel, as_text(self.fields.get("masked_email")), self.complaint)

    @property
    def failed(self) -> bool:
        """True if the attempt failed: a word that says so outranks everything; a complaint alone may be of an earlier code."""
        if self.status is None:
            return self.complaint is not None and not self.signed_in
        return _FAILED.search(self.status) is not None

    @property
    def unknown(self) -> tuple[tuple[str, str], ...]:
        """The word that this release does not know, as (field, word), if any."""
        known = self.status is None or self.status in _KNOWN or self.wants_code or self.failed
        return () if known else (("status", str(self.status)),)


RULES: Final = (
    StatusRule[_FanslyAnswer](
        "The last code was wrong, and the provider asks for another one.",
        lambda answer: answer.wants_code and answer.complaint is not None,
        _FanslyAnswer.code_challenge,
    ),
    StatusRule[_FanslyAnswer](
        "The provider asks for a code.", lambda answer: answer.wants_code, _FanslyAnswer.code_challenge
    ),
    StatusRule[_FanslyAnswer](
        "The provider says that it did not succeed.",
        lambda answer: answer.failed,
        lambda answer: Failed(None, answer.complaint),
    ),
    StatusRule[_FanslyAnswer](
        "The provider says that the account is signed in.",
        lambda answer: answer.signed_in and answer.status not in _UNFINISHED,
        lambda answer: Authenticated(_account(answer.body, answer.account_id)),
    ),
    StatusRule[_FanslyAnswer](
        "The provider is at work.",
        lambda answer: True,
        lambda answer: Pending(answer.status, at_work=answer.status in _AT_WORK),
    ),
)


def read_status(body: Any, account_id: str) -> Status:
    """Return the status in the response to a poll."""
    answer = _FanslyAnswer.of(as_dict(body), account_id)
    return match_rule(RULES, answer, answer.unknown)


def is_about_another(body: Any, account_id: str) -> bool:
    """Return whether a response names another account."""
    return any(
        is_id("fansly_acct", named) and named != account_id
        for named in (as_dict(body).get("account_id"), unwrap_data(body).get("account_id"))
    )


def _account(body: Any, account_id: str) -> Account:
    fields = unwrap_data(body)
    data = as_dict(fields.get("fansly_user_data"))
    return Account(
        id=account_id,
        platform="fansly",
        username=as_text(data.get("username")),
        display_name=as_text(fields.get("display_name")),
        raw=body,
    )


def connection_options(name: str | None, proxy: Proxy | str | None, *, force: bool) -> dict[str, Any]:
    """Return the fields of a connection besides the credentials; raises `InvalidInput`."""
    # Imported here: only a connection needs it.
    from fanscribe_api.fansly.models.start_authentication import (
        StartAuthenticationBody,
        StartAuthenticationBodyCustomProxy,
    )

    return connect_options(StartAuthenticationBody, StartAuthenticationBodyCustomProxy, name, proxy, force=force)


@attrs.frozen
class FanslyAttemptApi(AttemptApi):
    """The API of an attempt, which is identified by its account alone."""

    platform: ClassVar[Platform] = "fansly"
    polls_account: ClassVar[bool] = True

    account_id: str

    def poll(self) -> Request[Any]:
        return Authentication.poll_status(None, self.account_id)

    def submit(self, answer: SubmitCode | ConfirmFaceCheck) -> Request[Any]:
        from fanscribe._signin.wait import SubmitCode

        assert isinstance(answer, SubmitCode), "Fansly has no face check"
        return Authentication.submit_2fa(None, self.account_id, code=answer.code)

    def is_about_another(self, body: Any) -> bool:
        return is_about_another(body, self.account_id)

    def read(self, body: Any) -> Status:
        return read_status(body, self.account_id)

    def read_submission(self, body: Any) -> Status | None:
        """Return the status in the response to a code, which has the form of a poll's; None for any other form."""
        return self.read(body) if as_dict(body) else None


UPLOAD: Final[ProcessingKind[models.get_upload_status.GetUploadStatus]] = ProcessingKind(
    name="upload",
    platform="fansly",
    word=lambda fields: fields.get("status"),
    at_work=frozenset({"pending", "processing"}),
    completed=frozenset({"completed"}),
    failed=frozenset({"failed"}),
    message=lambda fields: fields.get("error"),
    events="media_uploads.",
    named_id=lambda fields: fields.get("prefixed_id"),
)


class FanslyAttempt(Attempt[ModeT]):
    """An authentication of a Fansly account."""


class FanslySignIn(PlatformSignIn):
    """The sign-in of Fansly accounts."""

    attempt_class: ClassVar[type[Attempt[Any]]] = FanslyAttempt
    polls_account: ClassVar[bool] = True

    def switch(self, account_id: str, credentials: Any, deadline: Deadline = NEVER) -> NoReturn:
        raise InvalidInput(
            "Fansly credentials cannot be switched, because the provider has no operation for it: use connect(credentials, force=True)"
        )

    def reauthenticate(self, account_id: str, deadline: Deadline = NEVER) -> Steps[AttemptState[Any]]:
        call, runner = Authentication.reauthenticate(None, check_id("fansly_acct", account_id)), self.runner
        # One deadline for the start and the status check after it.
        deadline = deadline.shorten(runner.settings.total_timeout, runner.clock.now())

        def begin(start: PendingStart) -> Steps[AttemptState[Any]]:
            return self._begin_reauthentication(account_id, call, start, deadline)

        return (yield from self.accounts.start(self, account_id, str(call), begin, deadline))

    def _begin_reauthentication(
        self, account_id: str, call: Request[Any], start: PendingStart, deadline: Deadline
    ) -> Steps[AttemptState[Any]]:
        api = FanslyAttemptApi(account_id)
        try:
            response = yield from self.send(call, start, deadline)
            return self._add(self.new_state(api, call, response, start), account_id)
        except errors.BadRequest as error:
            from fanscribe._signin.refusals import map_refusal

            raise map_refusal(error) from None
        except errors.OutcomeUnknown as error:
            unknown, start.is_in_flight = error, True
        # The account shows whether the request arrived: if the provider is at work, this is the attempt.
        try:
            status = yield from self.fetch_status(account_id, Conditions(is_of_signin=True, deadline=deadline))
        except errors.FanscribeError:
            raise unknown from None
        if not isinstance(status, Pending) or not status.at_work:
            raise unknown
        start.is_in_flight = False
        state = self.new_state(api, call)
        state.freshness.confirmed = True
        return self._add(state, account_id)

    def connect(
        self,
        credentials: FanslyLogin,
        *,
        name: str | None,
        proxy: Proxy | str | None,
        force: bool,
    ) -> Steps[AttemptState[Any]]:
        from fanscribe._signin.accounts import login_key

        check_kind(credentials, "Fansly", FanslyLogin)
        options = connection_options(name, proxy, force=force)
        call = Authentication.start(None, username=credentials.username, password=credentials.password, **options)
        key = login_key(credentials.username)

        def begin(start: PendingStart) -> Steps[AttemptState[Any]]:
            response = yield from self.send(call, start)
            api = _find_account(response)
            if api is None:
                raise missing_id(call, response, "account")
            # The account may have an open attempt, which this one replaces at the provider.
            return self._add(self.new_state(api, call, response, start), key, api.account_id)

        return (yield from self.accounts.start(self, key, str(call), begin))

    def fetch_status(self, account_id: str, conditions: Conditions = OF_SIGNIN) -> Steps[Status]:
        api, runner = FanslyAttemptApi(check_id("fansly_acct", account_id)), self.runner
        call = api.poll()
        response: Response[Any] = yield from runner.pipeline.send(call, runner.settings, conditions)
        if api.is_about_another(response.json):
            message = "the response is about another account"
            raise errors.UnexpectedAnswer(status_code=response.status_code, request=str(call), message=message)
        return attrs.evolve(api.read(response.json), platform=api.platform, account_id=api.account_id)

    def attempt_api(self, token: ResumeToken) -> FanslyAttemptApi:
        if token.attempt_id is not None:
            raise InvalidToken("the resume token is damaged: an attempt on Fansly has the id of its account")
        return FanslyAttemptApi(str(token.account_id))

    def find_attempt(self, account_id: str, started_at: datetime | None = None) -> AttemptState[Any]:
        """Return the attempt in progress, which is identified by its account alone."""
        from fanscribe._signin.resume import ResumeToken

        started_at = started_at or self.runner.clock.utc_now()
        return self.resume(ResumeToken("fansly", account_id, None, started_at, proven=True))

    def _add(self, state: AttemptState[Any], *keys: str | None) -> AttemptState[Any]:
        return self.accounts.add(state, *keys, replaces=True)


class Fansly(SignInPlatform[FanslySignIn, "models.get_upload_status.GetUploadStatus", ModeT], api.Fansly[ModeT]):
    """Fansly accounts: every operation by its tag, and connecting an account and re-authenticating it.

    The provider has no operation that replaces stored Fansly credentials: connect the account again with `force=True`.
    """

    @method
    def reauthenticate(self, account_id: str) -> Steps[FanslyAttempt[ModeT]]:
        """Re-authenticate an account with the credentials that the provider has stored.

        Raises:
            InvalidInput: not a `fansly_acct_…` id; before anything is sent.
            AttemptInProgress: an attempt for the account is open, here or in a process with the same locks; nothing is started.
            LockFailed: the lock of the account cannot be acquired; nothing is started.
            OutcomeUnknown: the request was sent, its response was lost, and the account does not show the outcome.
            AlreadyAuthenticated: the account is signed in.
            ReauthenticationRefused: the provider refused to start one; with its reason.
            APIError, ConnectionFailed, RequestTimedOut: the request failed.
        """
        state = yield from self._sign_in.reauthenticate(account_id)
        attempt: FanslyAttempt[ModeT] = state.attempt
        return attempt

    @method
    def account_status(self, account_id: str) -> Steps[Status]:
        """Return the status of an account, as a poll of an attempt reads it; of which attempt is unknown.

        Use this to check an account after `OutcomeUnknown`. A start after an interrupted one checks the account by itself.

        Raises:
            InvalidInput: not a `fansly_acct_…` id; before anything is sent.
            APIError, ConnectionFailed, RequestTimedOut: the request failed.
        """
        status = yield from self._sign_in.fetch_status(account_id)
        self._sign_in.accounts.trust(account_id)
        return status

    def _upload(self, account_id: str, upload: str) -> ProcessingState[GetUploadStatus]:
        from fanscribe_api.fansly.resources.media import Media

        from fanscribe._signin.processing import ProcessingState

        account_id = check_id("fansly_acct", account_id)

        def describe(upload: str) -> Request[GetUploadStatus]:
            return Media.get_upload_status(None, account_id, upload)

        return ProcessingState.of(self._sign_in, UPLOAD, describe, upload, account_id)

    if not TYPE_CHECKING:

        def switch_credentials(self, account_id: str, credentials: FanslyLogin) -> NoReturn:
            """Raise `InvalidInput`: the provider has no operation for it. Use `connect(credentials, force=True)`."""
            self._sign_in.switch(account_id, credentials)

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
            force: reconnect a connected account with new credentials (`force_connect`).

        Raises:
            InvalidInput: not a `FanslyLogin`, or not a country in which the provider has proxies; before anything is sent.
            AttemptInProgress: this client is already connecting the same login; before anything is sent.
            OutcomeUnknown: the request was sent, but its response was lost.
            APIError, ConnectionFailed, RequestTimedOut: the request failed.
        """
        state = yield from self._sign_in.connect(credentials, name=name, proxy=proxy, force=force)
        attempt: FanslyAttempt[ModeT] = state.attempt
        return attempt


def _find_account(response: Response[Any]) -> FanslyAttemptApi | None:
    """Return the account in a response: its id, or the end of `polling_url`."""
    body = as_dict(response.json)
    account_id = as_text(body.get("account_id")) or last_path_segment(body.get("polling_url"))
    return FanslyAttemptApi(account_id) if is_id("fansly_acct", account_id) else None


ACCOUNTS: Final = FanslySignIn
if TYPE_CHECKING:
    AsyncFanslyAttempt: TypeAlias = FanslyAttempt[Async]
else:
    # A class, which mocks take and `isinstance` knows.
    AsyncFanslyAttempt = class_of_mode(FanslyAttempt, is_async=True)
