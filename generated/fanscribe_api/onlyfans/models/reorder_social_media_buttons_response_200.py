from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.meta import Meta
    from ..models.reorder_social_media_buttons_response_200_data_item import (
        ReorderSocialMediaButtonsResponse200DataItem,
    )


@define(eq=False, repr=False, kw_only=True)
class ReorderSocialMediaButtonsResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: list[ReorderSocialMediaButtonsResponse200DataItem] | Unset = wire(
        "data",
        Each(
            One("reorder_social_media_buttons_response_200_data_item", "ReorderSocialMediaButtonsResponse200DataItem")
        ),
    )
