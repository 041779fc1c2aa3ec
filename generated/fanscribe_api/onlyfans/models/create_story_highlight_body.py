from __future__ import annotations

from attrs import define

from ..base import ListOf, Model, wire


@define(eq=False, repr=False, kw_only=True)
class CreateStoryHighlightBody(Model):
    cover_story_id: int = wire("coverStoryId", check=int, required=True)
    story_ids: list[str] = wire("storyIds", check=ListOf(str), required=True)
    title: str = wire("title", check=str, required=True)
