"""Models of `remove_shared_tracking_link_tags`."""

from __future__ import annotations

from typing import ClassVar

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model, Page
from ...runtime.types import Array
from .. import models as _models


@_model
class RemoveSharedTrackingLinkTagsBody(Body):
    account: str = _required("account")
    tags: Array[str] = _required("tags")


@_model
class RemoveSharedTrackingLinkTagsData(Model):
    tags: list[str] | None = _field("tags")


@_model
class RemoveSharedTrackingLinkTags(Page["str"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: RemoveSharedTrackingLinkTagsData | None = _field("data")

    __items__: ClassVar = ("data", "tags")
