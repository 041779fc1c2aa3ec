"""Models of `send_post`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Body, Model
from ...runtime.types import Array, Unset


@_model
class SendPostBodyPreviews(Body):
    """An object without documented fields."""


@_model
class SendPostBody(Body):
    expires_at: str | Unset = _field("expiresAt")
    media_files: Array[str] | Unset = _field("mediaFiles")
    previews: SendPostBodyPreviews | Unset = _field("previews")
    require_follow: str | Unset = _field("requireFollow")
    require_purchase: str | Unset = _field("requirePurchase")
    require_subscription: str | Unset = _field("requireSubscription")
    text: str | Unset = _field("text")
    wall_ids: Array[str] | Unset = _field("wallIds")


@_model
class SendPost(Model):
    data: Any = _field("data")
