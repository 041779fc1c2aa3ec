"""Models of `list_accounts`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class ListAccountsItem(Model):
    authentication_progress: str | None = _field("authentication_progress")
    display_name: str | None = _field("display_name")
    id: str | None = _field("id")
    is_authenticated: bool | None = _field("is_authenticated")
    onlyfans_email: str | None = _field("onlyfans_email")
    onlyfans_id: int | None = _field("onlyfans_id")
    onlyfans_user_data: _models.shared.Account | None = _field("onlyfans_user_data")
    onlyfans_username: str | None = _field("onlyfans_username")
