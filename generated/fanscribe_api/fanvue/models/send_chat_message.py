"""Models of `send_chat_message`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Body, Model
from ...runtime.types import Array, Unset
from .. import models as _models


@_model
class SendChatMessageBodyGif(Body):
    """An object without documented fields."""


@_model
class SendChatMessageBody(Body):
    gif: SendChatMessageBodyGif | Unset = _field("gif")
    media_preview_uuid: str | None | Unset = _field("mediaPreviewUuid")
    media_uuids: Array[str] | Unset = _field("mediaUuids")
    price: int | None | Unset = _field("price")
    text: str | None | Unset = _field("text")


@_model
class SendChatMessageData(Model):
    message_uuid: str | None = _field("messageUuid")


@_model
class SendChatMessage(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: SendChatMessageData | None = _field("data")
