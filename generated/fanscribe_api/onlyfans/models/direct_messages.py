"""Models of `direct_messages`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Media, Meta, Pagination


@define(eq=False, repr=False, kw_only=True)
class DirectMessagesDataItemsItem(Model):
    can_send_message_to_buyers: bool | Unset = wire("canSendMessageToBuyers")
    can_unsend: bool | Unset = wire("canUnsend")
    date: str | Unset = wire("date")
    giphy_id: str | Unset = wire("giphyId")
    id: int | Unset = wire("id")
    is_canceled: bool | Unset = wire("isCanceled")
    is_free: bool | Unset = wire("isFree")
    is_media_ready: bool | Unset = wire("isMediaReady")
    is_reported_by_me: bool | Unset = wire("isReportedByMe")
    is_tip: bool | Unset = wire("isTip")
    media: list[Media] | Unset = wire("media")
    media_count: int | Unset = wire("mediaCount")
    message_id: int | Unset = wire("messageId")
    previews: list[Any] | Unset = wire("previews")
    price: str | Unset = wire("price")
    purchased_count: int | Unset = wire("purchasedCount")
    raw_text: str | Unset = wire("rawText")
    response_type: str | Unset = wire("responseType")
    sent_count: int | Unset = wire("sentCount")
    template: str | Unset = wire("template")
    text: str | Unset = wire("text")
    to_user_id: int | Unset = wire("toUserId")
    unsend_seconds: int | Unset = wire("unsendSeconds")
    viewed_count: int | Unset = wire("viewedCount")


@define(eq=False, repr=False, kw_only=True)
class DirectMessagesData(Model):
    has_more: bool | Unset = wire("hasMore")
    items: list[DirectMessagesDataItemsItem] | Unset = wire("items")


@define(eq=False, repr=False, kw_only=True)
class DirectMessages(Model):
    meta: Meta | Unset = wire("_meta")
    pagination: Pagination | Unset = wire("_pagination")
    data: DirectMessagesData | Unset = wire("data")
