from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.meta import Meta
    from ..models.subscribe_to_user_response_200_data import SubscribeToUserResponse200Data


@define(eq=False, repr=False, kw_only=True)
class SubscribeToUserResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: SubscribeToUserResponse200Data | Unset = wire(
        "data", One("subscribe_to_user_response_200_data", "SubscribeToUserResponse200Data")
    )
