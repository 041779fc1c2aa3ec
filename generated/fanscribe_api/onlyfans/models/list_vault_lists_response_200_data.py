from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.list_vault_lists_response_200_data_all import ListVaultListsResponse200DataAll
    from ..models.list_vault_lists_response_200_data_list_item import ListVaultListsResponse200DataListItem


T = TypeVar("T", bound="ListVaultListsResponse200Data")


@_attrs_define
class ListVaultListsResponse200Data:
    """
    Attributes:
        all_ (ListVaultListsResponse200DataAll | Unset):
        can_create_vault_lists (bool | Unset):
        has_more (bool | Unset):
        list_ (list[ListVaultListsResponse200DataListItem] | Unset):
        order (str | Unset):
        sort (str | Unset):
    """

    all_: ListVaultListsResponse200DataAll | Unset = UNSET
    can_create_vault_lists: bool | Unset = UNSET
    has_more: bool | Unset = UNSET
    list_: list[ListVaultListsResponse200DataListItem] | Unset = UNSET
    order: str | Unset = UNSET
    sort: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        all_: dict[str, Any] | Unset = UNSET
        if not isinstance(self.all_, Unset):
            all_ = self.all_.to_dict()

        can_create_vault_lists = self.can_create_vault_lists

        has_more = self.has_more

        list_: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.list_, Unset):
            list_ = []
            for list_item_data in self.list_:
                list_item = list_item_data.to_dict()
                list_.append(list_item)

        order = self.order

        sort = self.sort

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if all_ is not UNSET:
            field_dict["all"] = all_
        if can_create_vault_lists is not UNSET:
            field_dict["canCreateVaultLists"] = can_create_vault_lists
        if has_more is not UNSET:
            field_dict["hasMore"] = has_more
        if list_ is not UNSET:
            field_dict["list"] = list_
        if order is not UNSET:
            field_dict["order"] = order
        if sort is not UNSET:
            field_dict["sort"] = sort

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.list_vault_lists_response_200_data_all import ListVaultListsResponse200DataAll  # noqa: PLC0415
        from ..models.list_vault_lists_response_200_data_list_item import ListVaultListsResponse200DataListItem  # noqa: PLC0415

        d = dict(src_dict)
        _all_ = d.pop("all", UNSET)
        all_: ListVaultListsResponse200DataAll | Unset
        if isinstance(_all_, Unset):
            all_ = UNSET
        else:
            all_ = ListVaultListsResponse200DataAll.from_dict(_all_)

        can_create_vault_lists = d.pop("canCreateVaultLists", UNSET)

        has_more = d.pop("hasMore", UNSET)

        _list_ = d.pop("list", UNSET)
        list_: list[ListVaultListsResponse200DataListItem] | Unset = UNSET
        if _list_ is not UNSET:
            list_ = []
            for list_item_data in _list_:
                list_item = ListVaultListsResponse200DataListItem.from_dict(list_item_data)

                list_.append(list_item)

        order = d.pop("order", UNSET)

        sort = d.pop("sort", UNSET)

        list_vault_lists_response_200_data = cls(
            all_=all_,
            can_create_vault_lists=can_create_vault_lists,
            has_more=has_more,
            list_=list_,
            order=order,
            sort=sort,
        )

        list_vault_lists_response_200_data.additional_properties = d
        return list_vault_lists_response_200_data

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
