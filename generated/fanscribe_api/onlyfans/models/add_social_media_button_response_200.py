from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.add_social_media_button_response_200_data_item import AddSocialMediaButtonResponse200DataItem
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class AddSocialMediaButtonResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: list[AddSocialMediaButtonResponse200DataItem] | Unset = wire(
        "data", Each(One("add_social_media_button_response_200_data_item", "AddSocialMediaButtonResponse200DataItem"))
    )
