"""Models of `list_latest_fans`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta, Pagination, User


@model
class ListLatestFansData(Model):
    has_more: bool | None = wire("hasMore")
    offset: int | None = wire("offset")
    users: list[User] | None = wire("users")


@model
class ListLatestFans(Model):
    meta: Meta | None = wire("_meta")
    pagination: Pagination | None = wire("_pagination")
    data: ListLatestFansData | None = wire("data")
