"""Models of `send_post`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import model, wire
from ...runtime.models import Body, Model
from ...runtime.types import Array, Unset


@model
class SendPostBodyPreviews(Body):
    """An object of which no field is known."""


@model
class SendPostBody(Body):
    expires_at: str | Unset = wire("expiresAt")
    media_files: Array[str] | Unset = wire("mediaFiles")
    previews: SendPostBodyPreviews | Unset = wire("previews")
    require_follow: str | Unset = wire("requireFollow")
    require_purchase: str | Unset = wire("requirePurchase")
    require_subscription: str | Unset = wire("requireSubscription")
    text: str | Unset = wire("text")
    wall_ids: Array[str] | Unset = wire("wallIds")


@model
class SendPost(Model):
    data: Any = wire("data")
