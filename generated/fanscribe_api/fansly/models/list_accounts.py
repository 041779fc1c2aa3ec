"""Models of `list_accounts`."""

from __future__ import annotations

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset


@define(eq=False, repr=False, kw_only=True)
class ListAccountsItem(Model):
    authentication_progress: str | Unset = wire("authentication_progress")
    display_name: str | Unset = wire("display_name")
    fansly_id: str | Unset = wire("fansly_id")
    fansly_username: str | Unset = wire("fansly_username")
    id: str | Unset = wire("id")
    is_authenticated: bool | Unset = wire("is_authenticated")
