"""Models of `list_top_fans`."""

from __future__ import annotations

from typing import ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models


@_model
class ListTopFansData(Model):
    users: list[_models.shared.User] | None = _field("users")


@_model
class ListTopFans(Page["_models.shared.User"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: ListTopFansData | None = _field("data")

    __items__: ClassVar = ("data", "users")
