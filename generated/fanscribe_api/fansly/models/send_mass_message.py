"""Models of `send_mass_message`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Body, Model
from ...runtime.types import Array, Unset


@_model
class SendMassMessageBodyPreviews(Body):
    """An object without documented fields."""


@_model
class SendMassMessageBody(Body):
    group_id: str | Unset = _field("groupId")
    media_files: Array[str] | Unset = _field("mediaFiles")
    previews: SendMassMessageBodyPreviews | Unset = _field("previews")
    require_follow: str | Unset = _field("requireFollow")
    require_purchase: str | Unset = _field("requirePurchase")
    require_subscription: str | Unset = _field("requireSubscription")
    scheduled_for: int | Unset = _field("scheduledFor")
    text: str | Unset = _field("text")


@_model
class SendMassMessage(Model):
    data: Any = _field("data")
