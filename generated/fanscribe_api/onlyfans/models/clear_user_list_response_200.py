from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.clear_user_list_response_200_data import ClearUserListResponse200Data
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class ClearUserListResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: ClearUserListResponse200Data | Unset = wire(
        "data", One("clear_user_list_response_200_data", "ClearUserListResponse200Data")
    )
