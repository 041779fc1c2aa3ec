"""Models of `acknowledge_chat_messages`."""

from __future__ import annotations

from typing import Any, Literal

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model
from ...runtime.types import Array
from .. import models as _models


@_model
class AcknowledgeChatMessagesBody(Body):
    message_ids: Array[str] = _required("messageIds")
    type_: Literal[1, 2, 3, 4] = _required("type")


@_model
class AcknowledgeChatMessages(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: Any = _field("data")
