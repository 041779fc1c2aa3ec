from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.meta import Meta
    from ..models.unpin_message_response_200_data import UnpinMessageResponse200Data


@define(eq=False, repr=False, kw_only=True)
class UnpinMessageResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: UnpinMessageResponse200Data | Unset = wire(
        "data", One("unpin_message_response_200_data", "UnpinMessageResponse200Data")
    )
