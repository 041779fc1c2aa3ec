"""Models of `add_story_to_highlight`."""

from __future__ import annotations

from ...runtime.fields import model, needed
from ...runtime.models import Body


@model
class AddStoryToHighlightBody(Body):
    account: str = needed("account")
    highlight_id: int = needed("highlight_id")
    story_id: int = needed("story_id")
