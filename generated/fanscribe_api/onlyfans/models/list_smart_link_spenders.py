"""Models of `list_smart_link_spenders`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class ListSmartLinkSpenders(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: list[_models.shared.LinkSpender] | None = _field("data")
