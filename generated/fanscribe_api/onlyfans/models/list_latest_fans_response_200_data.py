from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.user import User


@define(eq=False, repr=False, kw_only=True)
class ListLatestFansResponse200Data(Model):
    has_more: bool | Unset = wire("hasMore")
    offset: int | Unset = wire("offset")
    users: list[User] | Unset = wire("users", Each(One("user", "User")))
