"""Models of `send_mass_message`."""

from __future__ import annotations

from typing import Any, Literal

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model
from ...runtime.types import Array, Unset
from .. import models as _models


@_model
class SendMassMessageBody(Body):
    text: str = _required("text")
    block_banned_words: Literal["replace_soften", "risky", "strict_ban"] | Unset = _field("blockBannedWords")
    excluded_lists: Array[str] | Unset = _field("excludedLists")
    giphy_id: str | Unset = _field("giphyId")
    locked_text: bool | Unset = _field("lockedText")
    media_files: Array[Any] | Unset = _field("mediaFiles")
    previews: Array[Any] | Unset = _field("previews")
    price: float | Unset = _field("price")
    rf_guest: str | Unset = _field("rfGuest")
    rf_partner: str | Unset = _field("rfPartner")
    rf_tag: str | Unset = _field("rfTag")
    save_for_later: bool | Unset = _field("saveForLater")
    scheduled_date: str | Unset = _field("scheduledDate")
    subscribed_within_last_days: int | Unset = _field("subscribedWithinLastDays")
    user_ids: Array[str] | Unset = _field("userIds")
    user_lists: Array[str] | Unset = _field("userLists")


@_model
class SendMassMessage(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: _models.shared.MassMessage | None = _field("data")
