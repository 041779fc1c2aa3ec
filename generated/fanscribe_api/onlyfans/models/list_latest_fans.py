"""Models of `list_latest_fans`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page

if TYPE_CHECKING:
    from .shared import Meta, Pagination, User


@_model
class ListLatestFansData(Model):
    has_more: bool | None = _field("hasMore")
    offset: int | None = _field("offset")
    users: list[User] | None = _field("users")


@_model
class ListLatestFans(Page["User"]):
    meta: Meta | None = _field("_meta")
    pagination: Pagination | None = _field("_pagination")
    data: ListLatestFansData | None = _field("data")

    __items__: ClassVar = ("data", "users")
    __more__: ClassVar = (("_pagination", "next_page"),)
