"""OnlyFans: the rules that read its polls, its operations, and signing an account in.

Sources: the provider's OpenAPI document, tag "Connect OnlyFans Account"; for fields that it lacks, several clients that read them.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Final, TypeAlias

import attrs
from fanscribe_api import onlyfans as api
from fanscribe_api.onlyfans import models
from fanscribe_api.onlyfans.resources.authentication import Authentication
from fanscribe_api.runtime.call import Request
from fanscribe_api.runtime.operation import class_of_mode
from fanscribe_api.runtime.types import Response

from fanscribe import errors
from fanscribe._core.conditions import OF_SIGNIN, Conditions
from fanscribe._core.deadline import NEVER, Deadline
from fanscribe._core.effects import Steps
from fanscribe._core.json_fields import (
    as_bool,
    as_datetime,
    as_dict,
    as_dicts,
    as_text,
    last_path_segment,
    merge_fields,
    unwrap_data,
)
from fanscribe._core.lazy import LazyModule
from fanscribe._core.runners import Async, ModeT, method, plain
from fanscribe._platforms.sign_in_platform import SignInPlatform
from fanscribe._signin.attempt import Attempt
from fanscribe._signin.attempt_api import AttemptApi
from fanscribe._signin.credentials import (
    EmailPassword,
    MobileApp,
    OnlyFansCredentials,
    Proxy,
    SessionCookies,
    check_id,
    check_kind,
    connect_options,
    is_id,
)
from fanscribe._signin.polling import DEFAULT_TIMEOUT, Polling
from fanscribe._signin.processing_kind import ProcessingKind
from fanscribe._signin.start import PlatformSignIn, missing_id
from fanscribe._signin.status import (
    Account,
    Authenticated,
    Channel,
    CodeChallenge,
    FaceCheck,
    Failed,
    Pending,
    PhoneApproval,
    Platform,
    ProcessingStatus,
    Status,
    StatusRule,
    match_rule,
)
from fanscribe.errors import InvalidToken

if TYPE_CHECKING:
    from fanscribe_api.onlyfans.models.get_data_export_status import GetDataExportStatus
    from fanscribe_api.onlyfans.models.get_upload_status import GetUploadStatus

    from fanscribe._signin import attempt_state as _attempt_state, processing as _processing
    from fanscribe._signin.accounts import PendingStart
    from fanscribe._signin.attempt_state import AttemptState
    from fanscribe._signin.resume import ResumeToken
    from fanscribe._signin.wait import ConfirmFaceCheck, SubmitCode
else:
    _attempt_state = LazyModule("fanscribe._signin.attempt_state")
    _processing = LazyModule("fanscribe._signin.processing")

# "unauthenticated" says nothing by itself.
_FAILED: Final = frozenset({"failed", "auth-failed"})
_STATES: Final = frozenset({"authenticating", "authenticated", "unauthenticated"}) | _FAILED
_PROGRESS: Final = frozenset({"started", "filling_out_login", "submitting", "checking", "waiting_for_otp", "signed_in"})
_PAST_THE_PHONE: Final = frozenset({"submitting", "checking", "signed_in"})
_AT_WORK: Final = frozenset({"authenticating", "started", "filling_out_login", "submitting", "checking"})
_AT_WORK_IN_LIST: Final = _AT_WORK | {"waiting_for_otp"}
_WRONG_CODE: Final = "WRONG_2FA"
# Any state that begins so asks for something: for a face check if it says so, else for a code.
_NEEDS: Final = "needs"
_CHANNELS: Final[dict[str | None, Channel]] = {"needs-otp": "sms", "needs-app-otp": "app"}
# Fields of `lastAttempt` that some clients read at the top of the answer.
_LAST_AT_TOP: Final = (
    "started_at",
    "completed_at",
    "error_code",
    "error_message",
    "needs_otp",
    "otp_phone_ending",
    "needs_face_otp",
    "face_otp",
    "face_otp_verification_url",
)


@attrs.frozen
class _OnlyFansAnswer:
    """The fields of a poll response that rules use."""

    account_id: str | None
    phone: bool
    deeplink: str | None
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
    def of(cls, body: Any, account_id: str | None, phone: bool, deeplink: str | None) -> _OnlyFansAnswer:
        fields = unwrap_data(body)
        top = {name: fields.get(name) for name in _LAST_AT_TOP}
        if as_text(top["completed_at"]) is not None and as_bool(fields.get("success")) is False:
            # A success there may be that of the request.
            top["success"] = False
        last = merge_fields(as_dict(fields.get("lastAttempt")), top)
        state, progress = as_text(fields.get("state")), as_text(fields.get("progress"))
        needs = (state or "").startswith(_NEEDS)
        needs_face = needs and "face" in str(state)
        signs = (
            needs,
            progress == "waiting_for_otp",
            as_bool(fields.get("twoFactorPending")) is True,
            as_bool(last.get("needs_otp")) is True,
        )
        return cls(
            account_id=account_id,
            phone=phone,
            deeplink=deeplink,
            body=body,
            state=state,
            progress=progress,
            completed=as_text(last.get("completed_at")) is not None,
            success=as_bool(last.get("success")),
            code=as_text(last.get("error_code")),
            message=as_text(last.get("error_message")) or as_text(fields.get("error")),
            wants_code=any(signs),
            wants_face=needs_face or any(as_bool(last.get(name)) is True for name in ("needs_face_otp", "face_otp")),
            last=last,
        )

    @property
    def wrong_code(self) -> bool:
        """True if the code was wrong, which leaves the attempt open whatever else the response says."""
        return self.wants_code and self.code == _WRONG_CODE

    @property
    def unknown(self) -> tuple[tuple[str, str], ...]:
        """The words that this release does not know, as (field, word)."""
        words = (("state", self.state, _STATES), ("progress", self.progress, _PROGRESS))
        unknown = ((field, word) for field, word, known in words if word is not None and word not in known)
        return tuple((field, word) for field, word in unknown if field != "state" or not word.startswith(_NEEDS))

    @property
    def started(self) -> datetime | None:
        return as_datetime(self.last.get("started_at"))

    def code_challenge(self) -> Status:
        return CodeChallenge(_channel(self), as_text(self.last.get("otp_phone_ending")), self.message or self.code)

    def authenticated(self) -> Status:
        return Authenticated(_account(self.body, self.account_id), started=self.started)


RULES: Final = (
    StatusRule[_OnlyFansAnswer](
        "The provider says that the attempt is over and did not succeed.",
        lambda answer: answer.completed and answer.success is False and not answer.wrong_code,
        lambda answer: Failed(answer.code, answer.message, started=answer.started),
    ),
    StatusRule[_OnlyFansAnswer](
        # Its other fields may still be those of an earlier state.
        "The provider says that the attempt is over and succeeded.",
        lambda answer: answer.completed and answer.success is True,
        _OnlyFansAnswer.authenticated,
    ),
    StatusRule[_OnlyFansAnswer](
        "The provider says that the attempt failed.",
        lambda answer: answer.state in _FAILED and not answer.wrong_code,
        lambda answer: Failed(answer.code, answer.message, started=answer.started),
    ),
    StatusRule[_OnlyFansAnswer](
        "The provider asks for a face check.",
        lambda answer: answer.wants_face,
        lambda answer: FaceCheck(as_text(answer.last.get("face_otp_verification_url"))),
    ),
    StatusRule[_OnlyFansAnswer](
        "The last code was wrong, and the provider asks for another one.",
        lambda answer: answer.wrong_code,
        _OnlyFansAnswer.code_challenge,
    ),
    StatusRule[_OnlyFansAnswer](
        "The provider asks for a code.", lambda answer: answer.wants_code, _OnlyFansAnswer.code_challenge
    ),
    StatusRule[_OnlyFansAnswer](
        "The provider says that the account is signed in.",
        lambda answer: answer.state == "authenticated" and answer.progress not in _AT_WORK,
        _OnlyFansAnswer.authenticated,
    ),
    StatusRule[_OnlyFansAnswer](
        "The creator has not approved on the phone yet.",
        lambda answer: answer.phone and answer.progress not in _PAST_THE_PHONE,
        lambda answer: PhoneApproval(answer.deeplink),
    ),
    StatusRule[_OnlyFansAnswer](
        "The provider is at work.",
        lambda answer: True,
        lambda answer: Pending(answer.progress or answer.state, at_work=(answer.progress or answer.state) in _AT_WORK),
    ),
)


def read_status(body: Any, account_id: str | None, *, phone: bool, deeplink: str | None) -> Status:
    """Return the status in the response to a poll."""
    answer = _OnlyFansAnswer.of(as_dict(body), account_id, phone, deeplink)
    return match_rule(RULES, answer, answer.unknown)


def is_about_another(body: Any, account_id: str | None, attempt_id: str) -> bool:
    """Return whether a response names another account or another attempt."""
    accounts, attempts = list[Any](), list[Any]()
    for fields in (as_dict(body), as_dict(as_dict(body).get("data"))):
        accounts += (as_dict(fields.get("account")).get("id"), fields.get("account_id"))
        attempts += (fields.get("attempt_id"), as_dict(fields.get("lastAttempt")).get("attempt_id"))
    other_account = account_id is not None and any(is_id("acct", each) and each != account_id for each in accounts)
    return other_account or any(is_id("auth", each) and each != attempt_id for each in attempts)


def read_listed_status(body: Any, account_id: str) -> Status | None:
    """Return the status of an account in the list of accounts; None if it is not listed. Fields: tag "Account" of the document."""
    row = next((row for row in as_dicts(body) if row.get("id") == account_id), None)
    if row is None:
        return None
    about: Any = {"platform": "onlyfans", "account_id": account_id}
    if as_bool(row.get("is_authenticated")) is True:
        names = (as_text(row.get("onlyfans_username")), as_text(row.get("display_name")))
        return Authenticated(Account(account_id, "onlyfans", *names, row), **about)
    progress = as_text(row.get("authentication_progress"))
    return Pending(progress, at_work=progress in _AT_WORK_IN_LIST, **about)


def _channel(answer: _OnlyFansAnswer) -> Channel:
    return _CHANNELS.get(answer.state, "sms" if as_text(answer.last.get("otp_phone_ending")) else "unknown")


def _account(body: Any, account_id: str | None) -> Account:
    fields = unwrap_data(body)
    account = as_dict(fields.get("account"))
    given_ids = (as_text(account.get("id")), as_text(fields.get("account_id")))
    return Account(
        id=account_id or next((each for each in given_ids if is_id("acct", each)), None),
        platform="onlyfans",
        username=as_text(as_dict(account.get("onlyfans_data")).get("username")),
        display_name=as_text(account.get("display_name")),
        raw=body,
    )


def connection_options(name: str | None, proxy: Proxy | str | None, *, force: bool) -> dict[str, Any]:
    """Return the fields of a connection besides the credentials; raises `InvalidInput`."""
    # Imported here: only a connection needs it.
    from fanscribe_api.onlyfans.models.start_authentication import (
        StartAuthenticationBody,
        StartAuthenticationBodyCustomProxy,
    )

    return connect_options(StartAuthenticationBody, StartAuthenticationBodyCustomProxy, name, proxy, force=force)


@attrs.frozen
class OnlyFansAttemptApi(AttemptApi):
    """The API of an attempt. It has an id of its own, so its responses are about no other attempt."""

    platform: ClassVar[Platform] = "onlyfans"

    attempt_id: str
    account_id: str | None
    deeplink: str | None = attrs.field(default=None, repr=False)
    phone: bool = attrs.field(default=attrs.Factory(lambda self: self.deeplink is not None, takes_self=True))

    def poll(self) -> Request[Any]:
        return Authentication.poll_status(None, self.attempt_id)

    def submit(self, answer: SubmitCode | ConfirmFaceCheck) -> Request[Any]:
        from fanscribe._signin.wait import ConfirmFaceCheck, SubmitCode

        match answer:
            case SubmitCode(code):
                return Authentication.submit_2fa(None, self.attempt_id, code=code)
            case ConfirmFaceCheck():
                return Authentication.submit_2fa(None, self.attempt_id, selfie_verification_completed=True)

    def email_creator(self) -> Request[Any]:
        return Authentication.send_2fa_email(None, self.attempt_id)

    def is_about_another(self, body: Any) -> bool:
        return is_about_another(body, self.account_id, self.attempt_id)

    def read(self, body: Any) -> Status:
        return read_status(body, self.account_id, phone=self.phone, deeplink=self.deeplink)


# Its words are those by which exports are listed, and what a cancelled one is likely to say.
EXPORT: Final[ProcessingKind[GetDataExportStatus]] = ProcessingKind(
    name="export",
    platform="onlyfans",
    word=lambda fields: fields.get("status"),
    at_work=frozenset({"calculating_credits", "calculating_credits_completed", "pending", "in_progress"}),
    completed=frozenset({"completed"}),
    failed=frozenset({"failed", "calculating_credits_failed", "cancelled", "canceled"}),
    message=lambda fields: fields.get("failed_reason"),
    percentage=lambda fields: fields.get("progress_percentage"),
    events="data_exports.",
    named_id=lambda fields: fields.get("data_export_id") or fields.get("id"),
)
# A medium of the vault says whether it is ready, one that is only to be sent does not.
UPLOAD: Final[ProcessingKind[GetUploadStatus]] = ProcessingKind(
    name="upload",
    platform="onlyfans",
    word=lambda fields: fields.get("status"),
    at_work=frozenset({"pending", "processing"}),
    completed=frozenset({"completed"}),
    failed=frozenset({"failed"}),
    is_ready=lambda fields: as_bool(as_dict(fields.get("media")).get("isReady")) is not False,
    is_broken=lambda fields: as_bool(as_dict(fields.get("media")).get("hasError")) is True,
    message=lambda fields: fields.get("error"),
    events="media_uploads.",
    named_id=lambda fields: fields.get("prefixed_id"),
)


class OnlyFansAttempt(Attempt[ModeT]):
    """An authentication of an OnlyFans account."""

    _state: _attempt_state.AttemptState[OnlyFansAttemptApi]

    @property
    def attempt_id(self) -> str:
        """The attempt's id, `auth_…`."""
        return self._state.api.attempt_id

    @property
    def deeplink(self) -> str | None:
        """With `MobileApp`, the link for the creator's phone, usually shown as a QR code; None if the provider gave none."""
        return self._state.api.deeplink

    @method
    def confirm_face_check(self) -> Steps[None]:
        """Report that the creator has done the face check (`selfie_verification_completed` in the document).

        Raises:
            BadRequest: no face check is pending.
            APIError, ConnectionFailed, RequestTimedOut: the request failed.
        """
        from fanscribe._signin.attempt_steps import exchange
        from fanscribe._signin.wait import ConfirmFaceCheck

        yield from exchange(self._state, ConfirmFaceCheck(), NEVER)

    @method
    def email_creator(self) -> Steps[None]:
        """Ask the provider to email the creator a link, with which they answer the challenge themselves (`send-email-to-creator`).

        Raises:
            APIError, ConnectionFailed, RequestTimedOut: the request failed.
        """
        state, runner = self._state, self._runner
        yield from runner.pipeline.send(state.api.email_creator(), runner.settings, state.conditions(NEVER))


class OnlyFansSignIn(PlatformSignIn):
    """The sign-in of OnlyFans accounts."""

    attempt_class: ClassVar[type[Attempt[Any]]] = OnlyFansAttempt

    def switch(
        self, account_id: str, credentials: OnlyFansCredentials, deadline: Deadline = NEVER
    ) -> Steps[AttemptState[Any]]:
        check_id("acct", account_id)
        call = Authentication.update_credentials(None, account_id, **_fields(credentials))
        phone = isinstance(credentials, MobileApp)
        return (yield from self._start(call, account_id, account_id, deadline, phone=phone))

    def reauthenticate(self, account_id: str, deadline: Deadline = NEVER) -> Steps[AttemptState[Any]]:
        call = Authentication.reauthenticate(None, check_id("acct", account_id))
        try:
            return (yield from self._start(call, account_id, account_id, deadline))
        except errors.BadRequest as error:
            from fanscribe._signin.refusals import map_refusal

            raise map_refusal(error) from None

    def connect(
        self,
        credentials: OnlyFansCredentials,
        *,
        name: str | None,
        proxy: Proxy | str | None,
        force: bool,
    ) -> Steps[AttemptState[Any]]:
        from fanscribe._signin.accounts import login_key

        options = connection_options(name, proxy, force=force)
        call = Authentication.start(None, **options, **_fields(credentials))
        login = getattr(credentials, "email", getattr(credentials, "auth_id", None))
        return (yield from self._start(call, None, login_key(login), phone=isinstance(credentials, MobileApp)))

    def fetch_status(self, account_id: str, conditions: Conditions = OF_SIGNIN) -> Steps[Status]:
        # Imported here: rarely needed.
        from fanscribe_api.onlyfans.resources.accounts import Accounts

        call, runner = Accounts.list(None), self.runner
        listed: Response[Any] = yield from runner.pipeline.send(call, runner.settings, conditions)
        status = read_listed_status(listed.json, check_id("acct", account_id))
        if status is None:
            message = f"the account {account_id} is not in the list"
            raise errors.NotFound(status_code=None, request=str(call), message=message)
        return status

    def attempt_api(self, token: ResumeToken) -> OnlyFansAttemptApi:
        if token.attempt_id is None:
            raise InvalidToken("the resume token is damaged: the id of the attempt is missing")
        return OnlyFansAttemptApi(str(token.attempt_id), token.account_id, phone=token.phone)

    def find_attempt(self, account_id: str, started_at: datetime | None = None) -> None:
        """Return None: no request returns the id of a running attempt."""

    def _start(
        self,
        call: Request[Any],
        account_id: str | None,
        key: str | None,
        deadline: Deadline = NEVER,
        *,
        phone: bool = False,
    ) -> Steps[AttemptState[Any]]:
        def begin(start: PendingStart) -> Steps[AttemptState[Any]]:
            response = yield from self.send(call, start, deadline)
            api = _attempt_api(response, account_id, phone=phone)
            if api is None:
                raise missing_id(call, response, "attempt")
            return self.accounts.add(self.new_state(api, call, response, start), key, replaces=True)

        return (yield from self.accounts.start(self, key, str(call), begin, deadline))


class OnlyFans(SignInPlatform[OnlyFansSignIn, "models.get_upload_status.GetUploadStatus", ModeT], api.OnlyFans[ModeT]):
    """OnlyFans: every operation by its tag, and connecting, switching and re-authenticating accounts."""

    @method
    def switch_credentials(self, account_id: str, credentials: OnlyFansCredentials) -> Steps[OnlyFansAttempt[ModeT]]:
        """Replace an account's stored credentials and re-authenticate it at once, from any method to any other.

        Until that has ended, the provider rejects every other call on the account with 503 (`AccountReauthenticating`).

        Raises:
            InvalidInput: not an `acct_…` id, or not OnlyFans credentials; before anything is sent.
            AttemptInProgress: an attempt for the account is open, here or in a process with the same locks; nothing is started.
            LockFailed: the lock of the account cannot be acquired; nothing is started.
            OutcomeUnknown: the request was sent, but its response was lost.
            APIError, ConnectionFailed, RequestTimedOut: the request failed.
        """
        state = yield from self._sign_in.switch(account_id, credentials)
        attempt: OnlyFansAttempt[ModeT] = state.attempt
        return attempt

    @method
    def reauthenticate(self, account_id: str) -> Steps[OnlyFansAttempt[ModeT]]:
        """Re-authenticate an account with the credentials that the provider has stored.

        Raises:
            InvalidInput: not an `acct_…` id; before anything is sent.
            AttemptInProgress: an attempt for the account is open, here or in a process with the same locks; nothing is started.
            LockFailed: the lock of the account cannot be acquired; nothing is started.
            AlreadyAuthenticated: the account is signed in.
            ReauthenticationRefused: the provider refused to start one; with its reason.
            OutcomeUnknown: the request was sent, but its response was lost.
            APIError, ConnectionFailed, RequestTimedOut: the request failed.
        """
        state = yield from self._sign_in.reauthenticate(account_id)
        attempt: OnlyFansAttempt[ModeT] = state.attempt
        return attempt

    @method
    def account_status(self, account_id: str) -> Steps[Status]:
        """Return the status of an account in the provider's list: `Authenticated`, or `Pending` with the provider's word.

        Use this to check an account after `OutcomeUnknown`. A start after an interrupted one checks the account by itself.

        Raises:
            InvalidInput: not an `acct_…` id; before anything is sent.
            NotFound: the account is not in the list.
            APIError, ConnectionFailed, RequestTimedOut: the request failed.
        """
        status = yield from self._sign_in.fetch_status(account_id)
        self._sign_in.accounts.trust(account_id)
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
            name: a display name; by default the provider uses the email address or number.
            proxy: a `Proxy` of your own, or the country of a managed one.
            force: connect even if the provider advises against it (`force_connect`).

        Raises:
            InvalidInput: not OnlyFans credentials, or not a country in which the provider has proxies; before anything is sent.
            AttemptInProgress: this client is already connecting the same login; before anything is sent.
            OutcomeUnknown: the request was sent, but its response was lost.
            APIError, ConnectionFailed, RequestTimedOut: the request failed.
        """
        state = yield from self._sign_in.connect(credentials, name=name, proxy=proxy, force=force)
        attempt: OnlyFansAttempt[ModeT] = state.attempt
        return attempt

    def _export(self, data_export_id: str) -> _processing.ProcessingState[GetDataExportStatus]:
        from fanscribe_api.onlyfans.resources.data_exports import DataExports

        def describe(export: str) -> Request[GetDataExportStatus]:
            return DataExports.get_status(None, export)

        return _processing.ProcessingState.of(self._sign_in, EXPORT, describe, data_export_id)

    @plain
    def follow_export(
        self, data_export_id: str
    ) -> _processing.Processing[models.get_data_export_status.GetDataExportStatus, ModeT]:
        """Return the handle of a data export, with which to wait for its end. Nothing is sent.

        Raises:
            InvalidInput: not an id.
        """
        handle: _processing.Processing[GetDataExportStatus, ModeT] = self._export(data_export_id).handle
        return handle

    @method
    def wait_for_export(
        self,
        data_export_id: str,
        timeout: float | None = DEFAULT_TIMEOUT,
        on_status: Callable[[ProcessingStatus[models.get_data_export_status.GetDataExportStatus]], object]
        | None = None,
        *,
        polling: Polling | None = None,
    ) -> Steps[models.get_data_export_status.GetDataExportStatus]:
        """Wait until a data export is completed, and return its last answer; as `follow_export(data_export_id).result(...)`.

        One that was created without `auto_start` waits to be started, for which the timeout counts: `data_exports.start`.

        Args:
            data_export_id: the `id` that its creation answers.
            timeout: seconds for the whole wait; None for no limit.
            on_status: called with each status that differs from the one before.
            polling: the pace and the time limits of this wait, in place of the client's.

        Raises as `wait_for_upload` does; `ProcessingFailed` also if the export was cancelled.
        """
        return (yield from self._export(data_export_id).wait_for_result(timeout, on_status, polling))

    def _upload(self, account_id: str, upload: str) -> _processing.ProcessingState[GetUploadStatus]:
        from fanscribe_api.onlyfans.resources.media import Media

        account_id = check_id("acct", account_id)

        def describe(upload: str) -> Request[GetUploadStatus]:
            return Media.get_upload_status(None, account_id, upload)

        return _processing.ProcessingState.of(self._sign_in, UPLOAD, describe, upload, account_id)


def _fields(credentials: OnlyFansCredentials) -> dict[str, Any]:
    check_kind(credentials, "OnlyFans", EmailPassword, SessionCookies, MobileApp)
    return {"auth_type": credentials.auth_type, **attrs.asdict(credentials)}


def _attempt_api(response: Response[Any], account_id: str | None, *, phone: bool) -> OnlyFansAttemptApi | None:
    """Return the attempt in a response; a re-authentication has its id only as the end of `polling_url`."""
    body = unwrap_data(response.json)
    attempt_id = as_text(body.get("attempt_id")) or last_path_segment(body.get("polling_url"))
    if not is_id("auth", attempt_id) or is_about_another(body, account_id, attempt_id):
        return None
    return OnlyFansAttemptApi(attempt_id, account_id, as_text(body.get("mobile_auth_session_deeplink")), phone)


ACCOUNTS: Final = OnlyFansSignIn
if TYPE_CHECKING:
    AsyncOnlyFansAttempt: TypeAlias = OnlyFansAttempt[Async]
else:
    # A class, which mocks take and `isinstance` knows.
    AsyncOnlyFansAttempt = class_of_mode(OnlyFansAttempt, is_async=True)
