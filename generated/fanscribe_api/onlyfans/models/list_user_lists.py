"""Models of `list_user_lists`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Page

if TYPE_CHECKING:
    from .shared import Meta, UserList


@_model
class ListUserLists(Page["UserList"]):
    meta: Meta | None = _field("_meta")
    data: list[UserList] | None = _field("data")

    __items__: ClassVar = ("data",)
