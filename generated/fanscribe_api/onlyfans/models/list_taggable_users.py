"""Models of `list_taggable_users`."""

from __future__ import annotations

from typing import ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models


@_model
class ListTaggableUsersDataItemsItem(Model):
    id: int | None = _field("id")
    name: str | None = _field("name")
    type_: str | None = _field("type")
    user: _models.shared.User | None = _field("user")


@_model
class ListTaggableUsersData(Model):
    items_: list[ListTaggableUsersDataItemsItem] | None = _field("items")


@_model
class ListTaggableUsers(Page["ListTaggableUsersDataItemsItem"]):
    meta: _models.shared.Meta | None = _field("_meta")
    pagination: _models.shared.Pagination | None = _field("_pagination")
    data: ListTaggableUsersData | None = _field("data")

    __items__: ClassVar = ("data", "items")
    __more__: ClassVar = {"": ("_pagination", "next_page")}
