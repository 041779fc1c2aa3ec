"""Models of `list_taggable_users`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta, Pagination, User


@define(eq=False, repr=False, kw_only=True)
class ListTaggableUsersDataItemsItem(Model):
    id: int | Unset = wire("id")
    name: str | Unset = wire("name")
    type_: str | Unset = wire("type")
    user: User | Unset = wire("user")


@define(eq=False, repr=False, kw_only=True)
class ListTaggableUsersData(Model):
    items: list[ListTaggableUsersDataItemsItem] | Unset = wire("items")


@define(eq=False, repr=False, kw_only=True)
class ListTaggableUsers(Model):
    meta: Meta | Unset = wire("_meta")
    pagination: Pagination | Unset = wire("_pagination")
    data: ListTaggableUsersData | Unset = wire("data")
