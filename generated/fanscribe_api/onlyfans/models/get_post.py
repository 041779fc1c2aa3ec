"""Models of `get_post`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta, User


@define(eq=False, repr=False, kw_only=True)
class GetPostData(Model):
    author: User | Unset = wire("author")
    can_comment: bool | Unset = wire("canComment")
    can_delete: bool | Unset = wire("canDelete")
    can_edit: bool | Unset = wire("canEdit")
    can_edit_text: bool | Unset = wire("canEditText")
    can_toggle_favorite: bool | Unset = wire("canToggleFavorite")
    can_view_media: bool | Unset = wire("canViewMedia")
    id: int | Unset = wire("id")
    is_markdown_disabled: bool | Unset = wire("isMarkdownDisabled")
    is_media_ready: bool | Unset = wire("isMediaReady")
    is_opened: bool | Unset = wire("isOpened")
    posted_at: datetime.datetime | Unset = wire("postedAt")
    posted_at_precise: str | Unset = wire("postedAtPrecise")
    raw_text: str | Unset = wire("rawText")
    response_type: str | Unset = wire("responseType")
    text: str | Unset = wire("text")
    tips_amount: str | Unset = wire("tipsAmount")


@define(eq=False, repr=False, kw_only=True)
class GetPost(Model):
    meta: Meta | Unset = wire("_meta")
    data: GetPostData | Unset = wire("data")
