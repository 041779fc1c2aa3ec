"""Models of `list_all_followings`."""

from __future__ import annotations

from typing import ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models


@_model
class ListAllFollowingsData(Model):
    has_more: bool | None = _field("hasMore")
    list_: list[_models.shared.ListedUser] | None = _field("list")


@_model
class ListAllFollowings(Page["_models.shared.ListedUser"]):
    meta: _models.shared.Meta | None = _field("_meta")
    pagination: _models.shared.Pagination | None = _field("_pagination")
    data: ListAllFollowingsData | None = _field("data")

    __items__: ClassVar = ("data", "list")
    __more__: ClassVar = {"": ("_pagination", "next_page")}
