from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.check_username_availability_response_200_data import CheckUsernameAvailabilityResponse200Data
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class CheckUsernameAvailabilityResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: CheckUsernameAvailabilityResponse200Data | Unset = wire(
        "data", One("check_username_availability_response_200_data", "CheckUsernameAvailabilityResponse200Data")
    )
