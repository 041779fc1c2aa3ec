"""Models of `list_taggable_users`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta, Pagination, User


@model
class ListTaggableUsersDataItemsItem(Model):
    id: int | None = wire("id")
    name: str | None = wire("name")
    type_: str | None = wire("type")
    user: User | None = wire("user")


@model
class ListTaggableUsersData(Model):
    items: list[ListTaggableUsersDataItemsItem] | None = wire("items")


@model
class ListTaggableUsers(Model):
    meta: Meta | None = wire("_meta")
    pagination: Pagination | None = wire("_pagination")
    data: ListTaggableUsersData | None = wire("data")
