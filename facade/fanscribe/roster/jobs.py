"""What is to be done for one account of many, and what came of it: values."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeAlias

import attrs

from fanscribe._signin.credentials import (
    EmailPassword,
    FanslyLogin,
    MobileApp,
    OnlyFansCredentials,
    Proxy,
    SessionCookies,
    checked_account_id,
    checked_id,
    checked_kind,
    is_id,
)
from fanscribe._signin.resume import ResumeToken, parse_token
from fanscribe._signin.status import Account, Platform, platform_of
from fanscribe.errors import InvalidInput


@attrs.frozen
class Switch:
    """Switch the credentials of an OnlyFans account.

    Raises:
        InvalidInput: not an `acct_…` id, or not OnlyFans credentials.
    """

    account_id: str
    credentials: OnlyFansCredentials

    def __attrs_post_init__(self) -> None:
        checked_id("acct", self.account_id)
        checked_kind(self.credentials, "OnlyFans", EmailPassword, SessionCookies, MobileApp)

    @property
    def key(self) -> str:
        """What tells it from the other jobs, in a journal too."""
        return self.account_id

    @property
    def platform(self) -> Platform:
        """The platform of the account."""
        return "onlyfans"

    @property
    def method(self) -> str:
        """The way to sign in, in the provider's word."""
        return self.credentials.auth_type


@attrs.frozen
class Reauthenticate:
    """Authenticate an account again with the credentials that the provider has stored, on either platform.

    Raises:
        InvalidInput: not the id of an account.
    """

    account_id: str

    def __attrs_post_init__(self) -> None:
        checked_account_id(self.account_id)

    @property
    def key(self) -> str:
        """What tells it from the other jobs, in a journal too."""
        return self.account_id

    @property
    def platform(self) -> Platform:
        """The platform of the account."""
        return platform_of(str(self.account_id))

    @property
    def method(self) -> str:
        """The way to sign in."""
        return "reauthenticate"


@attrs.frozen
class Connect:
    """Connect a new account; or a Fansly account anew, which is how its credentials are replaced.

    Attributes:
        credentials: of either platform, which they decide.
        name: its display name at the provider, which also tells it from other new accounts until it has an id.
        account_id: the Fansly account that is connected anew (`force_connect`); None for a new account.
        proxy: a `Proxy` of your own, or the country of a managed one.

    Raises:
        InvalidInput: not credentials, not the id of a Fansly account, or not a country that the provider has proxies in.
    """

    credentials: OnlyFansCredentials | FanslyLogin
    name: str | None = None
    account_id: str | None = None
    proxy: Proxy | str | None = None

    def __attrs_post_init__(self) -> None:
        kinds = (EmailPassword, SessionCookies, MobileApp, FanslyLogin)
        checked_kind(self.credentials, "a connection", *kinds)
        if self.account_id is not None and not (self.platform == "fansly" and is_id("fansly_acct", self.account_id)):
            raise InvalidInput(
                "only a Fansly account is connected anew, by its fansly_acct_… id; switch an OnlyFans one"
            )
        # Imported here: which countries have proxies is in what is generated, and only this job asks.
        from fanscribe._platforms import fansly, onlyfans

        platform = fansly if self.platform == "fansly" else onlyfans
        platform.connection_options(self.name, self.proxy, force=False)

    @property
    def key(self) -> str:
        """What tells it from the other jobs, in a journal too."""
        return self.account_id or f"new {self.platform} account{f' {self.name}' if self.name else ''}"

    @property
    def platform(self) -> Platform:
        """The platform of the account."""
        return "fansly" if isinstance(self.credentials, FanslyLogin) else "onlyfans"

    @property
    def method(self) -> str:
        """The way to sign in, in the provider's word."""
        return "login" if isinstance(self.credentials, FanslyLogin) else self.credentials.auth_type


@attrs.frozen
class Resume:
    """Go on with an attempt that another process started; nothing is sent but polls and answers.

    Attributes:
        token: `attempt.token`, or the `token` of an error or an outcome.

    Raises:
        InvalidToken: damaged, of another version, or not a resume token at all.
    """

    token: str
    _ticket: ResumeToken = attrs.field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "_ticket", parse_token(self.token))

    @property
    def account_id(self) -> str | None:
        """The account of the attempt; None for a new one that has no id yet."""
        return self._ticket.account_id

    @property
    def key(self) -> str:
        """What tells it from the other jobs, in a journal too."""
        return self.account_id or str(self._ticket.attempt_id)

    @property
    def platform(self) -> Platform:
        """The platform of the account."""
        return self._ticket.platform

    @property
    def method(self) -> str:
        """The way to sign in, as far as it is known."""
        return "resume"


Job: TypeAlias = Switch | Reauthenticate | Connect | Resume


class State(StrEnum):
    """What is known of a job; each is final for the run that says so."""

    SIGNED_IN = "signed in"
    FAILED = "failed"
    """The attempt is over and the account is not signed in."""
    OPEN = "open"
    """The attempt goes on at the provider; `token` resumes it."""
    UNKNOWN = "unknown"
    """The request that starts it may have arrived or not."""
    NOT_STARTED = "not started"
    """Nothing was sent, or the provider took nothing of it."""


@attrs.frozen
class Outcome:
    """What came of a job.

    Attributes:
        account_id: its account; None where an account that was to be connected has no id.
        account: the account, if this run saw it sign in.
        error: what was raised, if anything was: one of ours, or what a callback raised.
        why: the same in words, or what an earlier run wrote into the journal.
        token: resumes an attempt that is open.
        seconds: how long it took in this run.
        earlier: whether it was an earlier run that brought it to its end, and nothing was done in this one.
    """

    job: Job
    state: State
    account_id: str | None = None
    account: Account | None = attrs.field(default=None, repr=False)
    error: BaseException | None = attrs.field(default=None, repr=False)
    why: str | None = None
    token: str | None = attrs.field(default=None, repr=False)
    seconds: float = 0.0
    earlier: bool = False

    @property
    def is_signed_in(self) -> bool:
        """Whether the account is signed in."""
        return self.state is State.SIGNED_IN
