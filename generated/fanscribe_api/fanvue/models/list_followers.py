"""Models of `list_followers`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page

if TYPE_CHECKING:
    from .shared import Fan, Meta


@_model
class ListFollowersData(Model):
    data: list[Fan] | None = _field("data")
    next_cursor: str | None = _field("nextCursor")


@_model
class ListFollowers(Page["Fan"]):
    meta: Meta | None = _field("_meta")
    data: ListFollowersData | None = _field("data")

    __items__: ClassVar = ("data", "data")
    __more__: ClassVar = (("data", "nextCursor"),)
