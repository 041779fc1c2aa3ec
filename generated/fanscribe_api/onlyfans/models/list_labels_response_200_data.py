from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_labels_response_200_data_list_item import ListLabelsResponse200DataListItem


@define(eq=False, repr=False, kw_only=True)
class ListLabelsResponse200Data(Model):
    has_more: bool | Unset = wire("hasMore")
    hash_sort: str | Unset = wire("hashSort")
    list_: list[ListLabelsResponse200DataListItem] | Unset = wire(
        "list", Each(One("list_labels_response_200_data_list_item", "ListLabelsResponse200DataListItem"))
    )
    next_offset: int | Unset = wire("nextOffset")
    order: str | Unset = wire("order")
    sort: str | Unset = wire("sort")
