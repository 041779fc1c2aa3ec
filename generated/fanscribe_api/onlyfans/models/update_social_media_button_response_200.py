from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.meta import Meta
    from ..models.update_social_media_button_response_200_data_item import UpdateSocialMediaButtonResponse200DataItem


@define(eq=False, repr=False, kw_only=True)
class UpdateSocialMediaButtonResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: list[UpdateSocialMediaButtonResponse200DataItem] | Unset = wire(
        "data",
        Each(One("update_social_media_button_response_200_data_item", "UpdateSocialMediaButtonResponse200DataItem")),
    )
