"""Models of `add_smart_link_tags`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model
from ...runtime.types import Array

if TYPE_CHECKING:
    from .shared import Meta


@_model
class AddSmartLinkTagsBody(Body):
    tags: Array[str] = _required("tags")


@_model
class AddSmartLinkTags(Model):
    meta: Meta | None = _field("_meta")
    data: Any = _field("data")
