"""Models of `send_mass_message`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import model, wire
from ...runtime.models import Body, Model
from ...runtime.types import Array, Unset


@model
class SendMassMessageBodyPreviews(Body):
    """An object of which no field is known."""


@model
class SendMassMessageBody(Body):
    group_id: str | Unset = wire("groupId")
    media_files: Array[str] | Unset = wire("mediaFiles")
    previews: SendMassMessageBodyPreviews | Unset = wire("previews")
    require_follow: str | Unset = wire("requireFollow")
    require_purchase: str | Unset = wire("requirePurchase")
    require_subscription: str | Unset = wire("requireSubscription")
    scheduled_for: int | Unset = wire("scheduledFor")
    text: str | Unset = wire("text")


@model
class SendMassMessage(Model):
    data: Any = wire("data")
