"""Models of `list_shared_tracking_link_tags`."""

from __future__ import annotations

from typing import ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models


@_model
class ListSharedTrackingLinkTagsData(Model):
    tags: list[str] | None = _field("tags")


@_model
class ListSharedTrackingLinkTags(Page["str"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: ListSharedTrackingLinkTagsData | None = _field("data")

    __items__: ClassVar = ("data", "tags")
