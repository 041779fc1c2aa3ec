"""Models of `add_story_to_highlight`."""

from __future__ import annotations

from attrs import define

from ...runtime.models import Body, wire


@define(eq=False, repr=False, kw_only=True)
class AddStoryToHighlightBody(Body):
    account: str = wire("account", required=True)
    highlight_id: int = wire("highlight_id", required=True)
    story_id: int = wire("story_id", required=True)
