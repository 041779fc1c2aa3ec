"""Models of `top_message`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class TopMessageDataPurchasesRelationshipsBuyers(Model):
    href: str | None = _field("href")
    method: str | None = _field("method")


@_model
class TopMessageDataPurchasesRelationships(Model):
    buyers: TopMessageDataPurchasesRelationshipsBuyers | None = _field("buyers")


@_model
class TopMessageDataPurchases(Model):
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
    previews: list[Any] | None = _field("previews")
    price: str | None = _field("price")
    purchased_count: int | None = _field("purchasedCount")
    raw_text: str | None = _field("rawText")
    relationships: TopMessageDataPurchasesRelationships | None = _field("relationships")
    response_type: str | None = _field("responseType")
    sent_count: int | None = _field("sentCount")
    template: str | None = _field("template")
    text: str | None = _field("text")
    total_revenue_generated: str | None = _field("totalRevenueGenerated")
    unsend_seconds: int | None = _field("unsendSeconds")
    viewed_count: int | None = _field("viewedCount")


@_model
class TopMessageData(Model):
    purchases: TopMessageDataPurchases | None = _field("purchases")


@_model
class TopMessage(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: TopMessageData | None = _field("data")
