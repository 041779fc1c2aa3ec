"""Models of `mass_messages`."""

from __future__ import annotations

from typing import Any, ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models


@_model
class MassMessagesDataItemsItem(Model):
    can_unsend: bool | None = _field("canUnsend")
    date: str | None = _field("date")
    giphy_id: str | None = _field("giphyId")
    id: int | None = _field("id")
    is_canceled: bool | None = _field("isCanceled")
    is_free: bool | None = _field("isFree")
    is_media_ready: bool | None = _field("isMediaReady")
    is_reported_by_me: bool | None = _field("isReportedByMe")
    is_tip: bool | None = _field("isTip")
    media: list[Any] | None = _field("media")
    media_count: int | None = _field("mediaCount")
    previews: list[Any] | None = _field("previews")
    raw_text: str | None = _field("rawText")
    response_type: str | None = _field("responseType")
    sent_count: int | None = _field("sentCount")
    template: str | None = _field("template")
    text: str | None = _field("text")
    unsend_seconds: int | None = _field("unsendSeconds")
    viewed_count: int | None = _field("viewedCount")


@_model
class MassMessagesData(Model):
    has_more: bool | None = _field("hasMore")
    items_: list[MassMessagesDataItemsItem] | None = _field("items")


@_model
class MassMessages(Page["MassMessagesDataItemsItem"]):
    meta: _models.shared.Meta | None = _field("_meta")
    pagination: _models.shared.Pagination | None = _field("_pagination")
    data: MassMessagesData | None = _field("data")

    __items__: ClassVar = ("data", "items")
    __more__: ClassVar = {"": ("_pagination", "next_page")}
