from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.meta import Meta
    from ..models.top_message_response_200_data import TopMessageResponse200Data


@define(eq=False, repr=False, kw_only=True)
class TopMessageResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: TopMessageResponse200Data | Unset = wire(
        "data", One("top_message_response_200_data", "TopMessageResponse200Data")
    )
