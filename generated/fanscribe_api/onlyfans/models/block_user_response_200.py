from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.block_user_response_200_data import BlockUserResponse200Data
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class BlockUserResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: BlockUserResponse200Data | Unset = wire(
        "data", One("block_user_response_200_data", "BlockUserResponse200Data")
    )
