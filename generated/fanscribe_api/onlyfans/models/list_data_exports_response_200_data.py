from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_data_exports_response_200_data_data_item import ListDataExportsResponse200DataDataItem
    from ..models.list_data_exports_response_200_data_meta import ListDataExportsResponse200DataMeta


@define(eq=False, repr=False, kw_only=True)
class ListDataExportsResponse200Data(Model):
    data: list[ListDataExportsResponse200DataDataItem] | Unset = wire(
        "data", Each(One("list_data_exports_response_200_data_data_item", "ListDataExportsResponse200DataDataItem"))
    )
    meta: ListDataExportsResponse200DataMeta | Unset = wire(
        "meta", One("list_data_exports_response_200_data_meta", "ListDataExportsResponse200DataMeta")
    )
