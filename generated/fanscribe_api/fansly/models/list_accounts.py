"""Models of `list_accounts`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model


@_model
class ListAccountsItem(Model):
    authentication_progress: str | None = _field("authentication_progress")
    display_name: str | None = _field("display_name")
    fansly_id: str | None = _field("fansly_id")
    fansly_username: str | None = _field("fansly_username")
    id: str | None = _field("id")
    is_authenticated: bool | None = _field("is_authenticated")
