"""Models of `update_welcome_message`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ...runtime.fields import model, wire
from ...runtime.models import Body, Model
from ...runtime.types import Array, Unset

if TYPE_CHECKING:
    from .shared import Media, Meta


@model
class UpdateWelcomeMessageBody(Body):
    is_forward: bool | Unset = wire("isForward")
    locked_text: bool | Unset = wire("lockedText")
    media_files: Array[Any] | Unset = wire("mediaFiles")
    previews: Array[Any] | Unset = wire("previews")
    price: int | Unset = wire("price")
    rf_guest: str | Unset = wire("rfGuest")
    rf_partner: str | Unset = wire("rfPartner")
    rf_tag: str | Unset = wire("rfTag")
    text: str | Unset = wire("text")


@model
class UpdateWelcomeMessageData(Model):
    created_at: datetime.datetime | None = wire("createdAt")
    display_text: str | None = wire("displayText")
    giphy_id: str | None = wire("giphyId")
    id: str | None = wire("id")
    is_active: bool | None = wire("isActive")
    is_couple_people_media: bool | None = wire("isCouplePeopleMedia")
    is_markdown_disabled: bool | None = wire("isMarkdownDisabled")
    is_media_ready: bool | None = wire("isMediaReady")
    locked_text: bool | None = wire("lockedText")
    media: list[Media] | None = wire("media")
    media_count: int | None = wire("mediaCount")
    previews: list[Any] | None = wire("previews")
    price: int | None = wire("price")
    release_forms: list[Any] | None = wire("releaseForms")
    template: str | None = wire("template")
    text: str | None = wire("text")


@model
class UpdateWelcomeMessage(Model):
    meta: Meta | None = wire("_meta")
    data: UpdateWelcomeMessageData | None = wire("data")
