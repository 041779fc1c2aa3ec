"""Models of `update_welcome_message`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Body, Model
from ...runtime.types import Array, Unset
from .. import models as _models


@_model
class UpdateWelcomeMessageBody(Body):
    is_forward: bool | Unset = _field("isForward")
    locked_text: bool | Unset = _field("lockedText")
    media_files: Array[Any] | Unset = _field("mediaFiles")
    previews: Array[Any] | Unset = _field("previews")
    price: int | Unset = _field("price")
    rf_guest: str | Unset = _field("rfGuest")
    rf_partner: str | Unset = _field("rfPartner")
    rf_tag: str | Unset = _field("rfTag")
    text: str | Unset = _field("text")


@_model
class UpdateWelcomeMessage(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: _models.shared.WelcomeMessage | None = _field("data")
