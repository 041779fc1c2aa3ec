from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.user import User


@define(eq=False, repr=False, kw_only=True)
class ListTaggableUsersResponse200DataItemsItem(Model):
    id: int | Unset = wire("id")
    name: str | Unset = wire("name")
    type_: str | Unset = wire("type")
    user: User | Unset = wire("user", One("user", "User"))
