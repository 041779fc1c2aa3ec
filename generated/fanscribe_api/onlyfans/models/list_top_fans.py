"""Models of `list_top_fans`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta, User


@_model
class ListTopFansData(Model):
    users: list[User] | None = _field("users")


@_model
class ListTopFans(Model):
    meta: Meta | None = _field("_meta")
    data: ListTopFansData | None = _field("data")
