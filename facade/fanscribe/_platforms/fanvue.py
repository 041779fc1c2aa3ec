"""Fanvue: its operations, and the status of an account. Creators connect in the browser, so there is nothing to sign in here.

Source: the provider's OpenAPI document, tag "Account". It leaves open what is in `data`, so names of the other platforms are read.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TypeAlias

from fanscribe_api import fanvue as api
from fanscribe_api.fanvue.resources.account import Account as Accounts
from fanscribe_api.runtime.types import Response

from fanscribe import errors
from fanscribe._core.conditions import OF_SIGNIN, Conditions
from fanscribe._core.effects import Steps
from fanscribe._core.json_fields import as_bool, as_dict, as_text
from fanscribe._core.runners import Async, ModeT, Runner, method
from fanscribe._signin import accounts
from fanscribe._signin.credentials import checked_id, is_id
from fanscribe._signin.status import Account, Authenticated, Pending, Platform, Status

_PLATFORM: Final[Platform] = "fanvue"
_ID: Final = "fanvue_acct"


def read_account(body: Any, account_id: str) -> Status:
    """Return the status in the response to Get Account. An account is listed once its creator has connected it."""
    fields = as_dict(body)
    row = as_dict(fields.get("data")) or fields
    about: Any = {"platform": _PLATFORM, "account_id": account_id}
    if as_bool(row.get("is_authenticated")) is False:
        reason = "The provider says that the account is not signed in: its creator has to connect it in the browser."
        return Pending(as_text(row.get("authentication_progress")), reason=reason, **about)
    username = as_text(row.get("fanvue_username")) or as_text(row.get("handle")) or as_text(row.get("username"))
    display_name = as_text(row.get("display_name")) or as_text(row.get("displayName"))
    account = Account(account_id, _PLATFORM, username, display_name, body)
    return Authenticated(account, reason="The provider lists the account.", **about)


def is_about_another(body: Any, account_id: str) -> bool:
    """Return whether a response names another account."""
    fields = as_dict(body)
    named = (as_dict(fields.get("data")) or fields).get("id")
    return is_id(_ID, named) and named != account_id


class Fanvue(api.Fanvue[ModeT]):
    """Fanvue: every operation by its tag. Creators connect their accounts in the browser."""

    _runner: Runner
    # What a look shows may be of a time before.
    _polls_account: ClassVar[bool] = True

    def __init__(self, runner: Runner, accounts: accounts.Accounts) -> None:
        super().__init__(runner)
        self._accounts = accounts

    @method
    def account_status(self, account_id: str) -> Steps[Status]:
        """Return the status of an account: `Authenticated` while it is connected, else `Pending`.

        Raises:
            InvalidInput: not a `fanvue_acct_…` id; before anything is sent.
            NotFound: the account is not connected.
            APIError, ConnectionFailed, RequestTimedOut: the request failed.
        """
        return (yield from self._look(account_id))

    def _look(self, account_id: str, conditions: Conditions = OF_SIGNIN) -> Steps[Status]:
        call, runner = Accounts.get_account(None, checked_id(_ID, account_id)), self._runner
        response: Response[Any] = yield from runner.pipeline.send(call, runner.settings, conditions)
        if is_about_another(response.json, account_id):
            message = "the response is about another account"
            raise errors.UnexpectedAnswer(status_code=response.status_code, request=str(call), message=message)
        return read_account(response.json, account_id)


AsyncFanvue: TypeAlias = Fanvue[Async]
