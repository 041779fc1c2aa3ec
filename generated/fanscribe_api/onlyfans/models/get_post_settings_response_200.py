from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_post_settings_response_200_data import GetPostSettingsResponse200Data
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class GetPostSettingsResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: GetPostSettingsResponse200Data | Unset = wire(
        "data", One("get_post_settings_response_200_data", "GetPostSettingsResponse200Data")
    )
