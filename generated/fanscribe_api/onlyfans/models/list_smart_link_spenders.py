"""Models of `list_smart_link_spenders`."""

from __future__ import annotations

from typing import ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Page
from .. import models as _models


@_model
class ListSmartLinkSpenders(Page["_models.shared.LinkSpender"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: list[_models.shared.LinkSpender] | None = _field("data")

    __items__: ClassVar = ("data",)
