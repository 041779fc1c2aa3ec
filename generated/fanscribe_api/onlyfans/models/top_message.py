"""Models of `top_message`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Media, Meta


@model
class TopMessageDataPurchasesRelationshipsBuyers(Model):
    href: str | None = wire("href")
    method: str | None = wire("method")


@model
class TopMessageDataPurchasesRelationships(Model):
    buyers: TopMessageDataPurchasesRelationshipsBuyers | None = wire("buyers")


@model
class TopMessageDataPurchases(Model):
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
    previews: list[Any] | None = wire("previews")
    price: str | None = wire("price")
    purchased_count: int | None = wire("purchasedCount")
    raw_text: str | None = wire("rawText")
    relationships: TopMessageDataPurchasesRelationships | None = wire("relationships")
    response_type: str | None = wire("responseType")
    sent_count: int | None = wire("sentCount")
    template: str | None = wire("template")
    text: str | None = wire("text")
    total_revenue_generated: str | None = wire("totalRevenueGenerated")
    unsend_seconds: int | None = wire("unsendSeconds")
    viewed_count: int | None = wire("viewedCount")


@model
class TopMessageData(Model):
    purchases: TopMessageDataPurchases | None = wire("purchases")


@model
class TopMessage(Model):
    meta: Meta | None = wire("_meta")
    data: TopMessageData | None = wire("data")
