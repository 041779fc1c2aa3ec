from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.direct_messages_response_200_data import DirectMessagesResponse200Data
    from ..models.meta import Meta
    from ..models.pagination import Pagination


@define(eq=False, repr=False, kw_only=True)
class DirectMessagesResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    pagination: Pagination | Unset = wire("_pagination", One("pagination", "Pagination"))
    data: DirectMessagesResponse200Data | Unset = wire(
        "data", One("direct_messages_response_200_data", "DirectMessagesResponse200Data")
    )
