"""Models of `add_story_to_highlight`."""

from __future__ import annotations

from ...runtime.fields import model as _model, required as _required
from ...runtime.models import Body


@_model
class AddStoryToHighlightBody(Body):
    account: str = _required("account")
    highlight_id: int = _required("highlight_id")
    story_id: int = _required("story_id")
