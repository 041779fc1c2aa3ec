"""LastMessage, a model that several operations share."""

from __future__ import annotations

import datetime
from typing import Literal

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model


@_model
class LastMessage(Model):
    has_gif: bool | None = _field("hasGif")
    has_media: bool | None = _field("hasMedia")
    media_type: Literal["audio", "document", "image", "video"] | None = _field("mediaType")
    sender_role: Literal["AGENCY", "CREATOR", "FAN", "SYSTEM"] | None = _field("senderRole")
    sender_uuid: str | None = _field("senderUuid")
    sent_at: datetime.datetime | None = _field("sentAt")
    sent_by_user_id: str | None = _field("sentByUserId")
    status: Literal["Delivered", "Read", "Sent"] | None = _field("status")
    text: str | None = _field("text")
    type_: str | None = _field("type")
    uuid: str | None = _field("uuid")
