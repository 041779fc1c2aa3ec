"""Models of `create_story_highlight`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Body, Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class CreateStoryHighlightBody(Body):
    cover_story_id: int = wire("coverStoryId", required=True)
    story_ids: list[str] = wire("storyIds", required=True)
    title: str = wire("title", required=True)


@define(eq=False, repr=False, kw_only=True)
class CreateStoryHighlightData(Model):
    cover: str | Unset = wire("cover")
    cover_story_id: int | Unset = wire("coverStoryId")
    created_at: datetime.datetime | Unset = wire("createdAt")
    id: int | Unset = wire("id")
    stories_count: int | Unset = wire("storiesCount")
    title: str | Unset = wire("title")
    user_id: int | Unset = wire("userId")


@define(eq=False, repr=False, kw_only=True)
class CreateStoryHighlight(Model):
    meta: Meta | Unset = wire("_meta")
    data: CreateStoryHighlightData | Unset = wire("data")
