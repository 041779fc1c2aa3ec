"""Models of `get_tracking_link_stats`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class GetTrackingLinkStatsData(Model):
    daily_metrics: list[_models.shared.LinkMetrics] | None = _field("daily_metrics")
    monthly_metrics: list[_models.shared.LinkMetrics] | None = _field("monthly_metrics")
    summary: _models.shared.LinkSummary | None = _field("summary")


@_model
class GetTrackingLinkStats(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: GetTrackingLinkStatsData | None = _field("data")
