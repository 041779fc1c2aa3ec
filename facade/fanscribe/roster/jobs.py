"""Jobs, one for each account, and their results."""

from __future__ import annotations

from enum import StrEnum
from importlib import import_module
from typing import Any, Final, TypeAlias

import attrs
from fanscribe_platforms import TITLES

from fanscribe._core.arguments import explained_class
from fanscribe._signin.credentials import (
    ACCOUNT_IDS,
    EmailPassword,
    FanslyLogin,
    MobileApp,
    OnlyFansCredentials,
    Proxy,
    SessionCookies,
    check_account_id,
    check_id,
    check_kind,
    is_id,
)
from fanscribe._signin.resume import ResumeToken, parse_token
from fanscribe._signin.status import Account, Platform, platform_of
from fanscribe.errors import InvalidInput, InvalidToken

# The name is the key of the job, which journals, results and every line about it repeat.
_MAX_NAME: Final = 255


@explained_class
@attrs.frozen
class Switch:
    """Switch the credentials of an OnlyFans account.

    Raises:
        InvalidInput: not an `acct_…` id, or not OnlyFans credentials.
    """

    account_id: str
    credentials: OnlyFansCredentials

    def __attrs_post_init__(self) -> None:
        check_id("acct", self.account_id)
        check_kind(self.credentials, "OnlyFans", EmailPassword, SessionCookies, MobileApp)

    @property
    def key(self) -> str:
        """The key that identifies the job, in a journal too."""
        return self.account_id

    @property
    def platform(self) -> Platform:
        """The platform of the account."""
        return self.credentials.platform

    @property
    def method(self) -> str:
        """The provider's name for the sign-in method."""
        return self.credentials.auth_type


@explained_class
@attrs.frozen
class Reauthenticate:
    """Re-authenticate an account with the credentials that the provider has stored, on any platform with sign-ins.

    Raises:
        InvalidInput: not the id of an account, or one that is connected in the browser.
    """

    account_id: str

    def __attrs_post_init__(self) -> None:
        check_account_id(self.account_id)
        if not _has_sign_ins(self.platform):
            raise InvalidInput(f"{self.account_id} is connected in the browser: there is nothing to re-authenticate")

    @property
    def key(self) -> str:
        """The key that identifies the job, in a journal too."""
        return self.account_id

    @property
    def platform(self) -> Platform:
        """The platform of the account."""
        return platform_of(str(self.account_id))

    @property
    def method(self) -> str:
        """The sign-in method."""
        return "reauthenticate"


@explained_class
@attrs.frozen
class Connect:
    """Connect a new account, or reconnect a Fansly account to replace its credentials.

    Attributes:
        credentials: those of a platform; their class decides which.
        name: its display name at the provider, of at most 255 characters, which also identifies it until it has an id.
        account_id: the Fansly account to reconnect (`force_connect`); None for a new account.
        proxy: your own `Proxy`, or the country of a managed one.

    Raises:
        InvalidInput: no credentials, no id of a Fansly account, a name that is too long, or a country without managed proxies.
    """

    credentials: OnlyFansCredentials | FanslyLogin
    name: str | None = None
    account_id: str | None = None
    proxy: Proxy | str | None = None

    def __attrs_post_init__(self) -> None:
        kinds = (EmailPassword, SessionCookies, MobileApp, FanslyLogin)
        check_kind(self.credentials, "a connection", *kinds)
        reconnects = isinstance(self.credentials, FanslyLogin) and is_id(ACCOUNT_IDS[self.platform], self.account_id)
        if self.account_id is not None and not reconnects:
            raise InvalidInput(
                f"account_id must be a fansly_acct_… id, got {self.account_id!r}; switch OnlyFans accounts instead"
            )
        if isinstance(self.name, str) and len(self.name) > _MAX_NAME:
            raise InvalidInput(f"name must be at most {_MAX_NAME} characters, got {len(self.name)}")
        # Imported here: the countries are in generated code, which only this job needs.
        platform: Any = import_module(f"fanscribe._platforms.{self.platform}")
        platform.connection_options(self.name, self.proxy, force=False)

    @property
    def key(self) -> str:
        """The key that identifies the job, in a journal too."""
        return self.account_id or f"new {self.platform} account{f' {self.name}' if self.name else ''}"

    @property
    def platform(self) -> Platform:
        """The platform of the account."""
        return self.credentials.platform

    @property
    def method(self) -> str:
        """The provider's name for the sign-in method."""
        return self.credentials.auth_type


@explained_class
@attrs.frozen
class Resume:
    """Resume an attempt that another process started; only polls and answers are sent.

    Attributes:
        token: `attempt.token`, or the `token` of an error or a result.

    Raises:
        InvalidToken: a damaged token, one of another version, or no resume token at all.
    """

    token: str
    _parsed: ResumeToken = attrs.field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "_parsed", parse_token(self.token))
        if not _has_sign_ins(self.platform):
            raise InvalidToken(f"the resume token is damaged: there are no sign-ins on {TITLES[self.platform]}")

    @property
    def account_id(self) -> str | None:
        """The account of the attempt; None for a new one that has no id yet."""
        return self._parsed.account_id

    @property
    def key(self) -> str:
        """The key that identifies the job, in a journal too."""
        return self.account_id or str(self._parsed.attempt_id)

    @property
    def platform(self) -> Platform:
        """The platform of the account."""
        return self._parsed.platform

    @property
    def method(self) -> str:
        """The sign-in method; a token does not record which."""
        return "resume"


def _has_sign_ins(platform: Platform) -> bool:
    # Imported here: it loads the platform, which only some jobs need.
    from fanscribe._platforms.catalogue import has_sign_ins

    return has_sign_ins(platform)


Job: TypeAlias = Switch | Reauthenticate | Connect | Resume


class JobState(StrEnum):
    """The state of a job at the end of a run."""

    SIGNED_IN = "signed_in"
    FAILED = "failed"
    """The attempt is over and the account is not signed in."""
    OPEN = "open"
    """The attempt continues at the provider; `token` resumes it."""
    UNKNOWN = "unknown"
    """The start request may or may not have arrived."""
    NOT_STARTED = "not_started"
    """Nothing was sent, or the provider rejected it."""


@attrs.frozen
class JobResult:
    """The result of a job.

    Attributes:
        account_id: its account; None for a new account that has no id yet.
        account: the account, if it signed in during this run.
        error: the exception that ended the job, ours or a callback's; None without one.
        why: the reason as text, or the one that an earlier run wrote into the journal.
        token: the token that resumes an open attempt.
        seconds: the duration of the job in this run.
        from_journal: whether an earlier run finished the job, so that this one did nothing.
    """

    job: Job
    state: JobState
    account_id: str | None = None
    account: Account | None = attrs.field(default=None, repr=False)
    error: BaseException | None = attrs.field(default=None, repr=False)
    why: str | None = None
    token: str | None = attrs.field(default=None, repr=False)
    seconds: float = 0.0
    from_journal: bool = False

    @property
    def is_signed_in(self) -> bool:
        """True if the account is signed in."""
        return self.state is JobState.SIGNED_IN
