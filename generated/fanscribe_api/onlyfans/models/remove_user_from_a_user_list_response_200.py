from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.meta import Meta
    from ..models.remove_user_from_a_user_list_response_200_data import RemoveUserFromAUserListResponse200Data


@define(eq=False, repr=False, kw_only=True)
class RemoveUserFromAUserListResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: RemoveUserFromAUserListResponse200Data | Unset = wire(
        "data", One("remove_user_from_a_user_list_response_200_data", "RemoveUserFromAUserListResponse200Data")
    )
