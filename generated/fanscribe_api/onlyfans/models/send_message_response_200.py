from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.meta import Meta
    from ..models.pagination import Pagination
    from ..models.send_message_response_200_data import SendMessageResponse200Data


@define(eq=False, repr=False, kw_only=True)
class SendMessageResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    pagination: Pagination | Unset = wire("_pagination", One("pagination", "Pagination"))
    data: SendMessageResponse200Data | Unset = wire(
        "data", One("send_message_response_200_data", "SendMessageResponse200Data")
    )
