from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from ..base import Each, Model, One, moment, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.add_to_story_response_200_data_question import AddToStoryResponse200DataQuestion
    from ..models.add_to_story_response_200_data_release_forms_item import AddToStoryResponse200DataReleaseFormsItem
    from ..models.add_to_story_response_200_data_texts_item import AddToStoryResponse200DataTextsItem
    from ..models.media import Media


@define(eq=False, repr=False, kw_only=True)
class AddToStoryResponse200Data(Model):
    can_delete: bool | Unset = wire("canDelete")
    canvas_height: int | Unset = wire("canvasHeight")
    canvas_width: int | Unset = wire("canvasWidth")
    comments_count: int | Unset = wire("commentsCount")
    created_at: datetime.datetime | Unset = wire("createdAt", moment)
    has_post: bool | Unset = wire("hasPost")
    id: int | Unset = wire("id")
    is_highlight_cover: bool | Unset = wire("isHighlightCover")
    is_last_in_highlight: bool | Unset = wire("isLastInHighlight")
    is_ready: bool | Unset = wire("isReady")
    is_watched: bool | Unset = wire("isWatched")
    likes_count: int | Unset = wire("likesCount")
    media: list[Media] | Unset = wire("media", Each(One("media", "Media")))
    question: AddToStoryResponse200DataQuestion | Unset = wire(
        "question", One("add_to_story_response_200_data_question", "AddToStoryResponse200DataQuestion")
    )
    release_forms: list[AddToStoryResponse200DataReleaseFormsItem] | Unset = wire(
        "releaseForms",
        Each(One("add_to_story_response_200_data_release_forms_item", "AddToStoryResponse200DataReleaseFormsItem")),
    )
    texts: list[AddToStoryResponse200DataTextsItem] | Unset = wire(
        "texts", Each(One("add_to_story_response_200_data_texts_item", "AddToStoryResponse200DataTextsItem"))
    )
    tips_amount: str | Unset = wire("tipsAmount")
    tips_amount_raw: int | Unset = wire("tipsAmountRaw")
    tips_count: int | Unset = wire("tipsCount")
    user_id: int | Unset = wire("userId")
    viewers: list[Any] | Unset = wire("viewers")
    viewers_count: int | Unset = wire("viewersCount")
