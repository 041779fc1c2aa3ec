from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.add_to_story_response_200_data import AddToStoryResponse200Data
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class AddToStoryResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: AddToStoryResponse200Data | Unset = wire(
        "data", One("add_to_story_response_200_data", "AddToStoryResponse200Data")
    )
