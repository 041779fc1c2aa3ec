from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.meta import Meta
    from ..models.show_story_response_200_data import ShowStoryResponse200Data


@define(eq=False, repr=False, kw_only=True)
class ShowStoryResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: ShowStoryResponse200Data | Unset = wire(
        "data", One("show_story_response_200_data", "ShowStoryResponse200Data")
    )
