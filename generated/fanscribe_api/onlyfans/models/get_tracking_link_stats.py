"""Models of `get_tracking_link_stats`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import LinkMetrics, LinkSummary, Meta


@_model
class GetTrackingLinkStatsData(Model):
    daily_metrics: list[LinkMetrics] | None = _field("daily_metrics")
    monthly_metrics: list[LinkMetrics] | None = _field("monthly_metrics")
    summary: LinkSummary | None = _field("summary")


@_model
class GetTrackingLinkStats(Model):
    meta: Meta | None = _field("_meta")
    data: GetTrackingLinkStatsData | None = _field("data")
