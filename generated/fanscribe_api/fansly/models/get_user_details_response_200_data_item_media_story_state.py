from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class GetUserDetailsResponse200DataItemMediaStoryState(Model):
    account_id: str | Unset = wire("accountId")
    created_at: int | Unset = wire("createdAt")
    has_active_stories: bool | Unset = wire("hasActiveStories")
    status: int | Unset = wire("status")
    story_count: int | Unset = wire("storyCount")
    updated_at: int | Unset = wire("updatedAt")
    version: int | Unset = wire("version")
