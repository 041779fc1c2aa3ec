from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_bundles_response_200_data_item import ListBundlesResponse200DataItem
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class ListBundlesResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: list[ListBundlesResponse200DataItem] | Unset = wire(
        "data", Each(One("list_bundles_response_200_data_item", "ListBundlesResponse200DataItem"))
    )
