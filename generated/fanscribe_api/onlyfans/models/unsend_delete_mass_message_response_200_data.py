from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.unsend_delete_mass_message_response_200_data_queue import UnsendDeleteMassMessageResponse200DataQueue


@define(eq=False, repr=False, kw_only=True)
class UnsendDeleteMassMessageResponse200Data(Model):
    queue: UnsendDeleteMassMessageResponse200DataQueue | Unset = wire(
        "queue",
        One("unsend_delete_mass_message_response_200_data_queue", "UnsendDeleteMassMessageResponse200DataQueue"),
    )
    success: bool | Unset = wire("success")
