"""Models of `show_smart_link_postback`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta, SmartLinkPostback


@_model
class ShowSmartLinkPostback(Model):
    meta: Meta | None = _field("_meta")
    data: SmartLinkPostback | None = _field("data")
