"""Models of `list_all_fans`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page

if TYPE_CHECKING:
    from .shared import ListedUser, Meta, Pagination


@_model
class ListAllFansData(Model):
    has_more: bool | None = _field("hasMore")
    list_: list[ListedUser] | None = _field("list")


@_model
class ListAllFans(Page["ListedUser"]):
    meta: Meta | None = _field("_meta")
    pagination: Pagination | None = _field("_pagination")
    data: ListAllFansData | None = _field("data")

    __items__: ClassVar = ("data", "list_")
    __more__: ClassVar = (("_pagination", "next_page"),)
