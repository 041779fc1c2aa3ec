"""Models of `update_mass_message`."""

from __future__ import annotations

from typing import Literal

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model
from ...runtime.types import Array, Unset
from .. import models as _models


@_model
class UpdateMassMessageBody(Body):
    account: str = _required("account")
    text: str = _required("text")
    block_banned_words: Literal["replace_soften", "risky", "strict_ban"] | Unset = _field("blockBannedWords")
    giphy_id: str | Unset = _field("giphyId")
    locked_text: bool | Unset = _field("lockedText")
    media_files: Array[str] | Unset = _field("mediaFiles")
    previews: Array[str] | Unset = _field("previews")
    price: float | Unset = _field("price")
    scheduled_date: str | Unset = _field("scheduledDate")
    user_ids: Array[str] | Unset = _field("userIds")
    user_lists: Array[str] | Unset = _field("userLists")


@_model
class UpdateMassMessage(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: _models.shared.MassMessage | None = _field("data")
