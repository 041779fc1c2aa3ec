"""Models of `list_latest_fans`."""

from __future__ import annotations

from typing import ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models


@_model
class ListLatestFansData(Model):
    has_more: bool | None = _field("hasMore")
    offset: int | None = _field("offset")
    users: list[_models.shared.User] | None = _field("users")


@_model
class ListLatestFans(Page["_models.shared.User"]):
    meta: _models.shared.Meta | None = _field("_meta")
    pagination: _models.shared.Pagination | None = _field("_pagination")
    data: ListLatestFansData | None = _field("data")

    __items__: ClassVar = ("data", "users")
    __more__: ClassVar = {"": ("_pagination", "next_page")}
