"""Models of `list_top_fans`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta, User


@model
class ListTopFansData(Model):
    users: list[User] | None = wire("users")


@model
class ListTopFans(Model):
    meta: Meta | None = wire("_meta")
    data: ListTopFansData | None = wire("data")
