"""Models of `get_subscriber_metrics`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class GetSubscriberMetricsDataDetailed(Model):
    free_subscriptions: int | None = _field("free_subscriptions")
    paid_subscriptions: int | None = _field("paid_subscriptions")
    unknown_subscriptions: int | None = _field("unknown_subscriptions")


@_model
class GetSubscriberMetricsData(Model):
    detailed: GetSubscriberMetricsDataDetailed | None = _field("detailed")
    new_subscriptions: int | None = _field("new_subscriptions")
    renewed_subscriptions: int | None = _field("renewed_subscriptions")
    total_subscriptions: int | None = _field("total_subscriptions")


@_model
class GetSubscriberMetrics(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: GetSubscriberMetricsData | None = _field("data")
