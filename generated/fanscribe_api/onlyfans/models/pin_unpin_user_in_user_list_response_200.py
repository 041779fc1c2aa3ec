from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.meta import Meta
    from ..models.pin_unpin_user_in_user_list_response_200_data import PinUnpinUserInUserListResponse200Data


@define(eq=False, repr=False, kw_only=True)
class PinUnpinUserInUserListResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: PinUnpinUserInUserListResponse200Data | Unset = wire(
        "data", One("pin_unpin_user_in_user_list_response_200_data", "PinUnpinUserInUserListResponse200Data")
    )
