from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.add_story_to_highlight_response_200_data import AddStoryToHighlightResponse200Data
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class AddStoryToHighlightResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: AddStoryToHighlightResponse200Data | Unset = wire(
        "data", One("add_story_to_highlight_response_200_data", "AddStoryToHighlightResponse200Data")
    )
