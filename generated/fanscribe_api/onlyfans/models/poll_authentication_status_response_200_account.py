from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.account import Account


@define(eq=False, repr=False, kw_only=True)
class PollAuthenticationStatusResponse200Account(Model):
    display_name: str | Unset = wire("display_name")
    id: str | Unset = wire("id")
    onlyfans_data: Account | Unset = wire("onlyfans_data", One("account", "Account"))
