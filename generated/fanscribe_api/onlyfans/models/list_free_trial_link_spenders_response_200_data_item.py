from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.list_free_trial_link_spenders_response_200_data_item_revenue import (
        ListFreeTrialLinkSpendersResponse200DataItemRevenue,
    )


T = TypeVar("T", bound="ListFreeTrialLinkSpendersResponse200DataItem")


@_attrs_define
class ListFreeTrialLinkSpendersResponse200DataItem:
    """
    Attributes:
        onlyfans_id (str | Unset):
        revenue (ListFreeTrialLinkSpendersResponse200DataItemRevenue | Unset):
        username (str | Unset):
    """

    onlyfans_id: str | Unset = UNSET
    revenue: ListFreeTrialLinkSpendersResponse200DataItemRevenue | Unset = UNSET
    username: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        onlyfans_id = self.onlyfans_id

        revenue: dict[str, Any] | Unset = UNSET
        if not isinstance(self.revenue, Unset):
            revenue = self.revenue.to_dict()

        username = self.username

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if onlyfans_id is not UNSET:
            field_dict["onlyfans_id"] = onlyfans_id
        if revenue is not UNSET:
            field_dict["revenue"] = revenue
        if username is not UNSET:
            field_dict["username"] = username

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.list_free_trial_link_spenders_response_200_data_item_revenue import (
            ListFreeTrialLinkSpendersResponse200DataItemRevenue,  # noqa: PLC0415
        )

        d = dict(src_dict)
        onlyfans_id = d.pop("onlyfans_id", UNSET)

        _revenue = d.pop("revenue", UNSET)
        revenue: ListFreeTrialLinkSpendersResponse200DataItemRevenue | Unset
        if isinstance(_revenue, Unset):
            revenue = UNSET
        else:
            revenue = ListFreeTrialLinkSpendersResponse200DataItemRevenue.from_dict(_revenue)

        username = d.pop("username", UNSET)

        list_free_trial_link_spenders_response_200_data_item = cls(
            onlyfans_id=onlyfans_id,
            revenue=revenue,
            username=username,
        )

        list_free_trial_link_spenders_response_200_data_item.additional_properties = d
        return list_free_trial_link_spenders_response_200_data_item

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
