from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.delete_post_response_200_data_counters import DeletePostResponse200DataCounters


@define(eq=False, repr=False, kw_only=True)
class DeletePostResponse200Data(Model):
    counters: DeletePostResponse200DataCounters | Unset = wire(
        "counters", One("delete_post_response_200_data_counters", "DeletePostResponse200DataCounters")
    )
    success: bool | Unset = wire("success")
