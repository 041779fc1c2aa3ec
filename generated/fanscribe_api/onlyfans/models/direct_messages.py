"""Models of `direct_messages`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Media, Meta, Pagination


@model
class DirectMessagesDataItemsItem(Model):
    can_send_message_to_buyers: bool | None = wire("canSendMessageToBuyers")
    can_unsend: bool | None = wire("canUnsend")
    date: str | None = wire("date")
    giphy_id: str | None = wire("giphyId")
    id: int | None = wire("id")
    is_canceled: bool | None = wire("isCanceled")
    is_free: bool | None = wire("isFree")
    is_media_ready: bool | None = wire("isMediaReady")
    is_reported_by_me: bool | None = wire("isReportedByMe")
    is_tip: bool | None = wire("isTip")
    media: list[Media] | None = wire("media")
    media_count: int | None = wire("mediaCount")
    message_id: int | None = wire("messageId")
    previews: list[Any] | None = wire("previews")
    price: str | None = wire("price")
    purchased_count: int | None = wire("purchasedCount")
    raw_text: str | None = wire("rawText")
    response_type: str | None = wire("responseType")
    sent_count: int | None = wire("sentCount")
    template: str | None = wire("template")
    text: str | None = wire("text")
    to_user_id: int | None = wire("toUserId")
    unsend_seconds: int | None = wire("unsendSeconds")
    viewed_count: int | None = wire("viewedCount")


@model
class DirectMessagesData(Model):
    has_more: bool | None = wire("hasMore")
    items: list[DirectMessagesDataItemsItem] | None = wire("items")


@model
class DirectMessages(Model):
    meta: Meta | None = wire("_meta")
    pagination: Pagination | None = wire("_pagination")
    data: DirectMessagesData | None = wire("data")
