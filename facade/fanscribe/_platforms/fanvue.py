"""Fanvue: every operation, and the status of an account. Creators connect in the browser."""

from __future__ import annotations

from typing import Any, ClassVar, Final

from fanscribe_api import fanvue as api
from fanscribe_api.fanvue.resources.accounts import Accounts
from fanscribe_api.runtime.call import Request

from fanscribe._core.runners import ModeT
from fanscribe._platforms.browser import BrowserAccounts, BrowserPlatform
from fanscribe._signin.status import Platform


class FanvueAccounts(BrowserAccounts):
    """The accounts of Fanvue."""

    platform: ClassVar[Platform] = "fanvue"

    def account_request(self, account_id: str) -> Request[Any]:
        return Accounts.get(None, account_id)


class Fanvue(BrowserPlatform[ModeT], api.Fanvue[ModeT]):
    """Fanvue: every operation by its tag. Creators connect their accounts in the browser."""


ACCOUNTS: Final = FanvueAccounts
