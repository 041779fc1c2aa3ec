"""Models of `get_subscriber_statistics`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class GetSubscriberStatisticsDataEarningsItem(Model):
    count: float | None = _field("count")
    date: str | None = _field("date")


@_model
class GetSubscriberStatisticsDataSubscribesItem(Model):
    count: int | None = _field("count")
    date: str | None = _field("date")


@_model
class GetSubscriberStatisticsData(Model):
    delta: float | None = _field("delta")
    earnings: list[GetSubscriberStatisticsDataEarningsItem] | None = _field("earnings")
    subscribers: int | None = _field("subscribers")
    subscribes: list[GetSubscriberStatisticsDataSubscribesItem] | None = _field("subscribes")
    total: float | None = _field("total")


@_model
class GetSubscriberStatistics(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: GetSubscriberStatisticsData | None = _field("data")
