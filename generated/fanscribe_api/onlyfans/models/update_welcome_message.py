"""Models of `update_welcome_message`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from ...runtime.models import Body, Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Media, Meta


@define(eq=False, repr=False, kw_only=True)
class UpdateWelcomeMessageBody(Body):
    is_forward: bool | Unset = wire("isForward")
    locked_text: bool | Unset = wire("lockedText")
    media_files: list[Any] | Unset = wire("mediaFiles")
    previews: list[Any] | Unset = wire("previews")
    price: int | Unset = wire("price")
    rf_guest: str | Unset = wire("rfGuest")
    rf_partner: str | Unset = wire("rfPartner")
    rf_tag: str | Unset = wire("rfTag")
    text: str | Unset = wire("text")


@define(eq=False, repr=False, kw_only=True)
class UpdateWelcomeMessageData(Model):
    created_at: datetime.datetime | Unset = wire("createdAt")
    display_text: str | Unset = wire("displayText")
    giphy_id: str | Unset = wire("giphyId")
    id: str | Unset = wire("id")
    is_active: bool | Unset = wire("isActive")
    is_couple_people_media: bool | Unset = wire("isCouplePeopleMedia")
    is_markdown_disabled: bool | Unset = wire("isMarkdownDisabled")
    is_media_ready: bool | Unset = wire("isMediaReady")
    locked_text: bool | Unset = wire("lockedText")
    media: list[Media] | Unset = wire("media")
    media_count: int | Unset = wire("mediaCount")
    previews: list[Any] | Unset = wire("previews")
    price: int | Unset = wire("price")
    release_forms: list[Any] | Unset = wire("releaseForms")
    template: str | Unset = wire("template")
    text: str | Unset = wire("text")


@define(eq=False, repr=False, kw_only=True)
class UpdateWelcomeMessage(Model):
    meta: Meta | Unset = wire("_meta")
    data: UpdateWelcomeMessageData | Unset = wire("data")
