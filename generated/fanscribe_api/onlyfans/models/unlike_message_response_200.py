from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.meta import Meta
    from ..models.unlike_message_response_200_data import UnlikeMessageResponse200Data


@define(eq=False, repr=False, kw_only=True)
class UnlikeMessageResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: UnlikeMessageResponse200Data | Unset = wire(
        "data", One("unlike_message_response_200_data", "UnlikeMessageResponse200Data")
    )
