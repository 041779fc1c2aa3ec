from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.mark_story_as_watched_response_200_data import MarkStoryAsWatchedResponse200Data
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class MarkStoryAsWatchedResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: MarkStoryAsWatchedResponse200Data | Unset = wire(
        "data", One("mark_story_as_watched_response_200_data", "MarkStoryAsWatchedResponse200Data")
    )
