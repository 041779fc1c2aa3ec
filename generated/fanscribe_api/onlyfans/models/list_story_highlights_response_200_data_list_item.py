from __future__ import annotations

import datetime

from attrs import define

from ..base import Model, moment, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class ListStoryHighlightsResponse200DataListItem(Model):
    cover: str | Unset = wire("cover")
    cover_story_id: int | Unset = wire("coverStoryId")
    created_at: datetime.datetime | Unset = wire("createdAt", moment)
    id: int | Unset = wire("id")
    stories_count: int | Unset = wire("storiesCount")
    title: str | Unset = wire("title")
    user_id: int | Unset = wire("userId")
