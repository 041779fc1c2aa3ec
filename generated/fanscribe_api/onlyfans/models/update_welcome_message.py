"""Models of `update_welcome_message`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Body, Model
from ...runtime.types import Array, Unset

if TYPE_CHECKING:
    from .shared import Media, Meta


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
class UpdateWelcomeMessageData(Model):
    created_at: datetime.datetime | None = _field("createdAt")
    display_text: str | None = _field("displayText")
    giphy_id: str | None = _field("giphyId")
    id: str | None = _field("id")
    is_active: bool | None = _field("isActive")
    is_couple_people_media: bool | None = _field("isCouplePeopleMedia")
    is_markdown_disabled: bool | None = _field("isMarkdownDisabled")
    is_media_ready: bool | None = _field("isMediaReady")
    locked_text: bool | None = _field("lockedText")
    media: list[Media] | None = _field("media")
    media_count: int | None = _field("mediaCount")
    previews: list[Any] | None = _field("previews")
    price: int | None = _field("price")
    release_forms: list[Any] | None = _field("releaseForms")
    template: str | None = _field("template")
    text: str | None = _field("text")


@_model
class UpdateWelcomeMessage(Model):
    meta: Meta | None = _field("_meta")
    data: UpdateWelcomeMessageData | None = _field("data")
