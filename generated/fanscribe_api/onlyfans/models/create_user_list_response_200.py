from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.create_user_list_response_200_data import CreateUserListResponse200Data
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class CreateUserListResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: CreateUserListResponse200Data | Unset = wire(
        "data", One("create_user_list_response_200_data", "CreateUserListResponse200Data")
    )
