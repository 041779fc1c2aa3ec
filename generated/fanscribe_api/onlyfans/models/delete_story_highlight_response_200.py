from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.delete_story_highlight_response_200_data import DeleteStoryHighlightResponse200Data
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class DeleteStoryHighlightResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: DeleteStoryHighlightResponse200Data | Unset = wire(
        "data", One("delete_story_highlight_response_200_data", "DeleteStoryHighlightResponse200Data")
    )
