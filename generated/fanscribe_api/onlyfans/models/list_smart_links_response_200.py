from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_smart_links_response_200_data_item import ListSmartLinksResponse200DataItem
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class ListSmartLinksResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: list[ListSmartLinksResponse200DataItem] | Unset = wire(
        "data", Each(One("list_smart_links_response_200_data_item", "ListSmartLinksResponse200DataItem"))
    )
