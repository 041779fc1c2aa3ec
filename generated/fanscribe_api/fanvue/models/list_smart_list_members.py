"""Models of `list_smart_list_members`."""

from __future__ import annotations

from typing import ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models


@_model
class ListSmartListMembersDataDataItem(Model):
    display_name: str | None = _field("displayName")
    handle: str | None = _field("handle")
    is_creator: bool | None = _field("isCreator")
    uuid: str | None = _field("uuid")


@_model
class ListSmartListMembersData(Model):
    data: list[ListSmartListMembersDataDataItem] | None = _field("data")
    next_cursor: str | None = _field("nextCursor")
    total: int | None = _field("total")


@_model
class ListSmartListMembers(Page["ListSmartListMembersDataDataItem"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: ListSmartListMembersData | None = _field("data")

    __items__: ClassVar = ("data", "data")
    __more__: ClassVar = {"cursor": ("data", "nextCursor")}
