from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_smart_link_spenders_response_200_data_item import ListSmartLinkSpendersResponse200DataItem
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class ListSmartLinkSpendersResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: list[ListSmartLinkSpendersResponse200DataItem] | Unset = wire(
        "data", Each(One("list_smart_link_spenders_response_200_data_item", "ListSmartLinkSpendersResponse200DataItem"))
    )
