from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, moment, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.media import Media
    from ..models.user import User


@define(eq=False, repr=False, kw_only=True)
class SendPostResponse200Data(Model):
    author: User | Unset = wire("author", One("user", "User"))
    can_comment: bool | Unset = wire("canComment")
    can_delete: bool | Unset = wire("canDelete")
    can_edit: bool | Unset = wire("canEdit")
    can_toggle_favorite: bool | Unset = wire("canToggleFavorite")
    can_view_media: bool | Unset = wire("canViewMedia")
    id: int | Unset = wire("id")
    is_markdown_disabled: bool | Unset = wire("isMarkdownDisabled")
    is_opened: bool | Unset = wire("isOpened")
    media: list[Media] | Unset = wire("media", Each(One("media", "Media")))
    media_count: int | Unset = wire("mediaCount")
    posted_at: datetime.datetime | Unset = wire("postedAt", moment)
    posted_at_precise: str | Unset = wire("postedAtPrecise")
    raw_text: str | Unset = wire("rawText")
    response_type: str | Unset = wire("responseType")
    text: str | Unset = wire("text")
    tips_amount: str | Unset = wire("tipsAmount")
