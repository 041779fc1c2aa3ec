from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_vault_lists_response_200_data_all import ListVaultListsResponse200DataAll
    from ..models.list_vault_lists_response_200_data_list_item import ListVaultListsResponse200DataListItem


@define(eq=False, repr=False, kw_only=True)
class ListVaultListsResponse200Data(Model):
    all_: ListVaultListsResponse200DataAll | Unset = wire(
        "all", One("list_vault_lists_response_200_data_all", "ListVaultListsResponse200DataAll")
    )
    can_create_vault_lists: bool | Unset = wire("canCreateVaultLists")
    has_more: bool | Unset = wire("hasMore")
    list_: list[ListVaultListsResponse200DataListItem] | Unset = wire(
        "list", Each(One("list_vault_lists_response_200_data_list_item", "ListVaultListsResponse200DataListItem"))
    )
    order: str | Unset = wire("order")
    sort: str | Unset = wire("sort")
