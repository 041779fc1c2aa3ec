from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.mass_list_user_details_response_200_data import MassListUserDetailsResponse200Data
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class MassListUserDetailsResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: MassListUserDetailsResponse200Data | Unset = wire(
        "data", One("mass_list_user_details_response_200_data", "MassListUserDetailsResponse200Data")
    )
