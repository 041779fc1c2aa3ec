from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.delete_message_response_200_data import DeleteMessageResponse200Data
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class DeleteMessageResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: DeleteMessageResponse200Data | Unset = wire(
        "data", One("delete_message_response_200_data", "DeleteMessageResponse200Data")
    )
