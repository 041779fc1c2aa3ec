"""Models of `list_tracking_link_tags`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class ListTrackingLinkTagsData(Model):
    tags: list[str] | None = wire("tags")


@model
class ListTrackingLinkTags(Model):
    meta: Meta | None = wire("_meta")
    data: ListTrackingLinkTagsData | None = wire("data")
