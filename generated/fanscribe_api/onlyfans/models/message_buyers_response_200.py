from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.message_buyers_response_200_data import MessageBuyersResponse200Data
    from ..models.meta import Meta
    from ..models.pagination import Pagination


@define(eq=False, repr=False, kw_only=True)
class MessageBuyersResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    pagination: Pagination | Unset = wire("_pagination", One("pagination", "Pagination"))
    data: MessageBuyersResponse200Data | Unset = wire(
        "data", One("message_buyers_response_200_data", "MessageBuyersResponse200Data")
    )
