"""Models of `get_post`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta, User


@model
class GetPostData(Model):
    author: User | None = wire("author")
    can_comment: bool | None = wire("canComment")
    can_delete: bool | None = wire("canDelete")
    can_edit: bool | None = wire("canEdit")
    can_edit_text: bool | None = wire("canEditText")
    can_toggle_favorite: bool | None = wire("canToggleFavorite")
    can_view_media: bool | None = wire("canViewMedia")
    id: int | None = wire("id")
    is_markdown_disabled: bool | None = wire("isMarkdownDisabled")
    is_media_ready: bool | None = wire("isMediaReady")
    is_opened: bool | None = wire("isOpened")
    posted_at: datetime.datetime | None = wire("postedAt")
    posted_at_precise: str | None = wire("postedAtPrecise")
    raw_text: str | None = wire("rawText")
    response_type: str | None = wire("responseType")
    text: str | None = wire("text")
    tips_amount: str | None = wire("tipsAmount")


@model
class GetPost(Model):
    meta: Meta | None = wire("_meta")
    data: GetPostData | None = wire("data")
