from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import Each, Model, One, Unset, wire

if TYPE_CHECKING:
    from ..models.user import User


@define(eq=False, repr=False, kw_only=True)
class ListTopFansResponse200Data(Model):
    users: list[User] | Unset = wire("users", Each(One("user", "User")))
