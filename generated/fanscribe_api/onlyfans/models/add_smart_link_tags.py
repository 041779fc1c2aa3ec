"""Models of `add_smart_link_tags`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model
from ...runtime.types import Array
from .. import models as _models


@_model
class AddSmartLinkTagsBody(Body):
    tags: Array[str] = _required("tags")


@_model
class AddSmartLinkTags(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: Any = _field("data")
