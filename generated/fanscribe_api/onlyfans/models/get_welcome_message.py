"""Models of `get_welcome_message`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta, WelcomeMessage


@_model
class GetWelcomeMessage(Model):
    meta: Meta | None = _field("_meta")
    data: WelcomeMessage | None = _field("data")
