"""Models of `direct_messages`."""

from __future__ import annotations

from typing import Any, ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models


@_model
class DirectMessagesDataItemsItem(Model):
    can_send_message_to_buyers: bool | None = _field("canSendMessageToBuyers")
    can_unsend: bool | None = _field("canUnsend")
    date: str | None = _field("date")
    giphy_id: str | None = _field("giphyId")
    id: int | None = _field("id")
    is_canceled: bool | None = _field("isCanceled")
    is_free: bool | None = _field("isFree")
    is_media_ready: bool | None = _field("isMediaReady")
    is_reported_by_me: bool | None = _field("isReportedByMe")
    is_tip: bool | None = _field("isTip")
    media: list[_models.shared.Media] | None = _field("media")
    media_count: int | None = _field("mediaCount")
    message_id: int | None = _field("messageId")
    previews: list[Any] | None = _field("previews")
    price: str | None = _field("price")
    purchased_count: int | None = _field("purchasedCount")
    raw_text: str | None = _field("rawText")
    response_type: str | None = _field("responseType")
    sent_count: int | None = _field("sentCount")
    template: str | None = _field("template")
    text: str | None = _field("text")
    to_user_id: int | None = _field("toUserId")
    unsend_seconds: int | None = _field("unsendSeconds")
    viewed_count: int | None = _field("viewedCount")


@_model
class DirectMessagesData(Model):
    has_more: bool | None = _field("hasMore")
    items_: list[DirectMessagesDataItemsItem] | None = _field("items")


@_model
class DirectMessages(Page["DirectMessagesDataItemsItem"]):
    meta: _models.shared.Meta | None = _field("_meta")
    pagination: _models.shared.Pagination | None = _field("_pagination")
    data: DirectMessagesData | None = _field("data")

    __items__: ClassVar = ("data", "items")
    __more__: ClassVar = {"": ("_pagination", "next_page")}
