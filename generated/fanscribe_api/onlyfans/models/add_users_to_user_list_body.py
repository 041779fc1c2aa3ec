from __future__ import annotations

from attrs import define

from ..base import ListOf, Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class AddUsersToUserListBody(Model):
    account: str = wire("account", check=str, required=True)
    ids: list[str] = wire("ids", check=ListOf(str), required=True)
    skip_invalid: bool | Unset = wire("skip_invalid", check=bool)
