"""Models of `list_accounts`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Account


@model
class ListAccountsItem(Model):
    authentication_progress: str | None = wire("authentication_progress")
    display_name: str | None = wire("display_name")
    id: str | None = wire("id")
    is_authenticated: bool | None = wire("is_authenticated")
    onlyfans_email: str | None = wire("onlyfans_email")
    onlyfans_id: int | None = wire("onlyfans_id")
    onlyfans_user_data: Account | None = wire("onlyfans_user_data")
    onlyfans_username: str | None = wire("onlyfans_username")
