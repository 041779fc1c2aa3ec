"""Models of `list_top_fans`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta, User


@define(eq=False, repr=False, kw_only=True)
class ListTopFansData(Model):
    users: list[User] | Unset = wire("users")


@define(eq=False, repr=False, kw_only=True)
class ListTopFans(Model):
    meta: Meta | Unset = wire("_meta")
    data: ListTopFansData | Unset = wire("data")
