"""Platforms whose creators connect in the browser: nothing is signed in here, but an account has a status.

Source: the tag "Account" of Fanvue's document. It leaves open what is in `data`, so names of the other platforms are read.
"""

from __future__ import annotations

from abc import abstractmethod
from typing import Any, ClassVar, Final

from fanscribe_api.runtime.call import Request
from fanscribe_api.runtime.types import Response

from fanscribe import errors
from fanscribe._core.conditions import OF_SIGNIN, Conditions
from fanscribe._core.effects import Steps
from fanscribe._core.json_fields import as_bool, as_text, unwrap_data
from fanscribe._core.runners import ModeT, RunnerBound, method
from fanscribe._signin.credentials import ACCOUNT_IDS, check_id, is_id
from fanscribe._signin.start import PlatformAccounts
from fanscribe._signin.status import Account, Authenticated, Pending, Platform, Status, platform_of

# The document leaves the words open; any other is no proof of a connection.
_CONNECTED: Final = frozenset({"connected", "active", "authenticated", "signed_in"})


def read_account(body: Any, account_id: str) -> Status:
    """Return the status in the response about an account. An account is there once its creator has connected it."""
    row, platform = unwrap_data(body), platform_of(account_id)
    about: Any = {"platform": platform, "account_id": account_id}
    words = (as_text(row.get(name)) for name in ("authentication_progress", "status", "state"))
    word = next(filter(None, words), None)
    usernames = (as_text(row.get(name)) for name in (f"{platform}_username", "handle", "username"))
    username = next(filter(None, usernames), None)
    is_signed_in = as_bool(row.get("is_authenticated"))
    if is_signed_in is None:
        is_named = username is not None or as_text(row.get("id")) is not None
        is_signed_in = is_named if word is None else word in _CONNECTED
    if not is_signed_in:
        reason = (
            "The provider does not say that the account is connected: its creator has to connect it in the browser."
        )
        return Pending(word, reason=reason, **about)
    display_name = as_text(row.get("display_name")) or as_text(row.get("displayName"))
    account = Account(account_id, platform, username, display_name, body)
    return Authenticated(account, reason="The provider lists the account.", **about)


class BrowserAccounts(PlatformAccounts):
    """The accounts of a platform without sign-ins."""

    platform: ClassVar[Platform]

    @abstractmethod
    def account_request(self, account_id: str) -> Request[Any]:
        """Return the request for an account."""

    def fetch_status(self, account_id: str, conditions: Conditions = OF_SIGNIN) -> Steps[Status]:
        """Return the provider's status of an account."""
        kind, runner = ACCOUNT_IDS[self.platform], self.runner
        call = self.account_request(check_id(kind, account_id))
        response: Response[Any] = yield from runner.pipeline.send(call, runner.settings, conditions)
        named = unwrap_data(response.json).get("id")
        if is_id(kind, named) and named != account_id:
            message = "the response is about another account"
            raise errors.UnexpectedAnswer(status_code=response.status_code, request=str(call), message=message)
        return read_account(response.json, account_id)


class BrowserPlatform(RunnerBound[ModeT]):
    """A platform without sign-ins."""

    def __init__(self, connected: BrowserAccounts) -> None:
        super().__init__(connected.runner)
        self._connected = connected

    @method
    def account_status(self, account_id: str) -> Steps[Status]:
        """Return the status of an account: `Authenticated` while it is connected, else `Pending`.

        Raises:
            InvalidInput: not an id of the platform; before anything is sent.
            NotFound: the account is not connected.
            APIError, ConnectionFailed, RequestTimedOut: the request failed.
        """
        return (yield from self._connected.fetch_status(account_id))
