from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.meta import Meta
    from ..models.remove_story_from_highlight_response_200_data import RemoveStoryFromHighlightResponse200Data


@define(eq=False, repr=False, kw_only=True)
class RemoveStoryFromHighlightResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: RemoveStoryFromHighlightResponse200Data | Unset = wire(
        "data", One("remove_story_from_highlight_response_200_data", "RemoveStoryFromHighlightResponse200Data")
    )
