from __future__ import annotations

from attrs import define

from ..base import Model, wire


@define(eq=False, repr=False, kw_only=True)
class AddStoryToHighlightBody(Model):
    account: str = wire("account", check=str, required=True)
    highlight_id: int = wire("highlight_id", check=int, required=True)
    story_id: int = wire("story_id", check=int, required=True)
