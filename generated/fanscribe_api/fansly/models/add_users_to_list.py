"""Models of `add_users_to_list`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model


@_model
class AddUsersToList(Model):
    data: Any = _field("data")
