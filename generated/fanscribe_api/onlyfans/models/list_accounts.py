"""Models of `list_accounts`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Account


@define(eq=False, repr=False, kw_only=True)
class ListAccountsItem(Model):
    authentication_progress: str | Unset = wire("authentication_progress")
    display_name: str | Unset = wire("display_name")
    id: str | Unset = wire("id")
    is_authenticated: bool | Unset = wire("is_authenticated")
    onlyfans_email: str | Unset = wire("onlyfans_email")
    onlyfans_id: int | Unset = wire("onlyfans_id")
    onlyfans_user_data: Account | Unset = wire("onlyfans_user_data")
    onlyfans_username: str | Unset = wire("onlyfans_username")
