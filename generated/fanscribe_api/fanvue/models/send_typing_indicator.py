"""Models of `send_typing_indicator`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@_model
class SendTypingIndicator(Model):
    meta: Meta | None = _field("_meta")
    data: Any = _field("data")
