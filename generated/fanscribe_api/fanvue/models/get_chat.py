"""Models of `get_chat`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Chat, Meta


@_model
class GetChat(Model):
    meta: Meta | None = _field("_meta")
    data: Chat | None = _field("data")
