"""Models of `list_shared_tracking_link_tags`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@_model
class ListSharedTrackingLinkTagsData(Model):
    tags: list[str] | None = _field("tags")


@_model
class ListSharedTrackingLinkTags(Model):
    meta: Meta | None = _field("_meta")
    data: ListSharedTrackingLinkTagsData | None = _field("data")
