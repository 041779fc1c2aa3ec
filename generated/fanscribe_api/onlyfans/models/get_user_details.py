"""Models of `get_user_details`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta, UserProfile


@_model
class GetUserDetails(Model):
    meta: Meta | None = _field("_meta")
    data: UserProfile | None = _field("data")
