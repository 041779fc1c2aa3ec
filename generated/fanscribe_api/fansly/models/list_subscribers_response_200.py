from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_subscribers_response_200_data import ListSubscribersResponse200Data
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class ListSubscribersResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: ListSubscribersResponse200Data | Unset = wire(
        "data", One("list_subscribers_response_200_data", "ListSubscribersResponse200Data")
    )
