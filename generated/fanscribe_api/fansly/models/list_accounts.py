"""Models of `list_accounts`."""

from __future__ import annotations

from ...runtime.fields import model, wire
from ...runtime.models import Model


@model
class ListAccountsItem(Model):
    authentication_progress: str | None = wire("authentication_progress")
    display_name: str | None = wire("display_name")
    fansly_id: str | None = wire("fansly_id")
    fansly_username: str | None = wire("fansly_username")
    id: str | None = wire("id")
    is_authenticated: bool | None = wire("is_authenticated")
