from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.meta import Meta
    from ..models.set_fans_custom_name_response_200_data import SetFansCustomNameResponse200Data


@define(eq=False, repr=False, kw_only=True)
class SetFansCustomNameResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: SetFansCustomNameResponse200Data | Unset = wire(
        "data", One("set_fans_custom_name_response_200_data", "SetFansCustomNameResponse200Data")
    )
