"""Models of `list_latest_fans`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta, Pagination, User


@define(eq=False, repr=False, kw_only=True)
class ListLatestFansData(Model):
    has_more: bool | Unset = wire("hasMore")
    offset: int | Unset = wire("offset")
    users: list[User] | Unset = wire("users")


@define(eq=False, repr=False, kw_only=True)
class ListLatestFans(Model):
    meta: Meta | Unset = wire("_meta")
    pagination: Pagination | Unset = wire("_pagination")
    data: ListLatestFansData | Unset = wire("data")
