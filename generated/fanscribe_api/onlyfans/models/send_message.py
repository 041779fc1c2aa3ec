"""Models of `send_message`."""

from __future__ import annotations

from typing import Any, Literal

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model
from ...runtime.types import Array, Unset
from .. import models as _models


@_model
class SendMessageBody(Body):
    account: str = _required("account")
    block_banned_words: Literal["replace_soften", "risky", "strict_ban"] | Unset = _field("blockBannedWords")
    giphy_id: str | Unset = _field("giphyId")
    locked_text: bool | Unset = _field("lockedText")
    media_files: Array[Any] | Unset = _field("mediaFiles")
    previews: Array[Any] | Unset = _field("previews")
    price: float | Unset = _field("price")
    reply_to_message_id: int | Unset = _field("replyToMessageId")
    rf_guest: str | Unset = _field("rfGuest")
    rf_partner: str | Unset = _field("rfPartner")
    rf_tag: str | Unset = _field("rfTag")
    text: str | Unset = _field("text")


@_model
class SendMessage(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    pagination: _models.shared.Pagination | None = _field("_pagination")
    data: _models.shared.ChatMessage | None = _field("data")
