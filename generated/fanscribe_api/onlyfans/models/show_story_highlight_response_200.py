from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.meta import Meta
    from ..models.show_story_highlight_response_200_data import ShowStoryHighlightResponse200Data


@define(eq=False, repr=False, kw_only=True)
class ShowStoryHighlightResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: ShowStoryHighlightResponse200Data | Unset = wire(
        "data", One("show_story_highlight_response_200_data", "ShowStoryHighlightResponse200Data")
    )
