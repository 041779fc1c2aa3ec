from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_mass_message_response_200_data_queue import GetMassMessageResponse200DataQueue


@define(eq=False, repr=False, kw_only=True)
class GetMassMessageResponse200Data(Model):
    queue: GetMassMessageResponse200DataQueue | Unset = wire(
        "queue", One("get_mass_message_response_200_data_queue", "GetMassMessageResponse200DataQueue")
    )
    success: bool | Unset = wire("success")
