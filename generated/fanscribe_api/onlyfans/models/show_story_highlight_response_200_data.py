from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, moment, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.show_story_highlight_response_200_data_stories_item import (
        ShowStoryHighlightResponse200DataStoriesItem,
    )


@define(eq=False, repr=False, kw_only=True)
class ShowStoryHighlightResponse200Data(Model):
    cover: str | Unset = wire("cover")
    cover_story_id: int | Unset = wire("coverStoryId")
    created_at: datetime.datetime | Unset = wire("createdAt", moment)
    id: int | Unset = wire("id")
    stories: list[ShowStoryHighlightResponse200DataStoriesItem] | Unset = wire(
        "stories",
        Each(
            One("show_story_highlight_response_200_data_stories_item", "ShowStoryHighlightResponse200DataStoriesItem")
        ),
    )
    stories_count: int | Unset = wire("storiesCount")
    title: str | Unset = wire("title")
    user_id: int | Unset = wire("userId")
