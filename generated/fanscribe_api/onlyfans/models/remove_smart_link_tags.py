"""Models of `remove_smart_link_tags`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.fields import model, needed, wire
from ...runtime.models import Body, Model
from ...runtime.types import Array

if TYPE_CHECKING:
    from .shared import Meta


@model
class RemoveSmartLinkTagsBody(Body):
    tags: Array[str] = needed("tags")


@model
class RemoveSmartLinkTags(Model):
    meta: Meta | None = wire("_meta")
    data: Any = wire("data")
