"""Chat, a model that several operations share."""

from __future__ import annotations

import datetime

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model
from ... import models as _models


@_model
class Chat(Model):
    created_at: datetime.datetime | None = _field("createdAt")
    is_creator: bool | None = _field("isCreator")
    is_muted: bool | None = _field("isMuted")
    is_read: bool | None = _field("isRead")
    last_message: _models.shared.LastMessage | None = _field("lastMessage")
    last_message_at: datetime.datetime | None = _field("lastMessageAt")
    last_seen_at: datetime.datetime | None = _field("lastSeenAt")
    online: bool | None = _field("online")
    unread_messages_count: int | None = _field("unreadMessagesCount")
    user: _models.shared.Fan | None = _field("user")
