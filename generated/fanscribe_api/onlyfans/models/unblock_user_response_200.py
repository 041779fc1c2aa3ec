from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.meta import Meta
    from ..models.unblock_user_response_200_data import UnblockUserResponse200Data


@define(eq=False, repr=False, kw_only=True)
class UnblockUserResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: UnblockUserResponse200Data | Unset = wire(
        "data", One("unblock_user_response_200_data", "UnblockUserResponse200Data")
    )
