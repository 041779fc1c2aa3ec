from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.list_smart_link_conversions_response_200_data_rows_item_click import (
        ListSmartLinkConversionsResponse200DataRowsItemClick,
    )
    from ..models.list_smart_link_conversions_response_200_data_rows_item_fan import (
        ListSmartLinkConversionsResponse200DataRowsItemFan,
    )


T = TypeVar("T", bound="ListSmartLinkConversionsResponse200DataRowsItem")


@_attrs_define
class ListSmartLinkConversionsResponse200DataRowsItem:
    """
    Attributes:
        amount_gross (float | Unset):
        amount_net (float | Unset):
        click (ListSmartLinkConversionsResponse200DataRowsItemClick | Unset):
        conversion_at (str | Unset):
        conversion_type (str | Unset):
        fan (ListSmartLinkConversionsResponse200DataRowsItemFan | Unset):
        fan_onlyfans_id (str | Unset):
        id (str | Unset):
    """

    amount_gross: float | Unset = UNSET
    amount_net: float | Unset = UNSET
    click: ListSmartLinkConversionsResponse200DataRowsItemClick | Unset = UNSET
    conversion_at: str | Unset = UNSET
    conversion_type: str | Unset = UNSET
    fan: ListSmartLinkConversionsResponse200DataRowsItemFan | Unset = UNSET
    fan_onlyfans_id: str | Unset = UNSET
    id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        amount_gross = self.amount_gross

        amount_net = self.amount_net

        click: dict[str, Any] | Unset = UNSET
        if not isinstance(self.click, Unset):
            click = self.click.to_dict()

        conversion_at = self.conversion_at

        conversion_type = self.conversion_type

        fan: dict[str, Any] | Unset = UNSET
        if not isinstance(self.fan, Unset):
            fan = self.fan.to_dict()

        fan_onlyfans_id = self.fan_onlyfans_id

        id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if amount_gross is not UNSET:
            field_dict["amount_gross"] = amount_gross
        if amount_net is not UNSET:
            field_dict["amount_net"] = amount_net
        if click is not UNSET:
            field_dict["click"] = click
        if conversion_at is not UNSET:
            field_dict["conversion_at"] = conversion_at
        if conversion_type is not UNSET:
            field_dict["conversion_type"] = conversion_type
        if fan is not UNSET:
            field_dict["fan"] = fan
        if fan_onlyfans_id is not UNSET:
            field_dict["fan_onlyfans_id"] = fan_onlyfans_id
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.list_smart_link_conversions_response_200_data_rows_item_click import (
            ListSmartLinkConversionsResponse200DataRowsItemClick,  # noqa: PLC0415
        )
        from ..models.list_smart_link_conversions_response_200_data_rows_item_fan import (
            ListSmartLinkConversionsResponse200DataRowsItemFan,  # noqa: PLC0415
        )

        d = dict(src_dict)
        amount_gross = d.pop("amount_gross", UNSET)

        amount_net = d.pop("amount_net", UNSET)

        _click = d.pop("click", UNSET)
        click: ListSmartLinkConversionsResponse200DataRowsItemClick | Unset
        if isinstance(_click, Unset):
            click = UNSET
        else:
            click = ListSmartLinkConversionsResponse200DataRowsItemClick.from_dict(_click)

        conversion_at = d.pop("conversion_at", UNSET)

        conversion_type = d.pop("conversion_type", UNSET)

        _fan = d.pop("fan", UNSET)
        fan: ListSmartLinkConversionsResponse200DataRowsItemFan | Unset
        if isinstance(_fan, Unset):
            fan = UNSET
        else:
            fan = ListSmartLinkConversionsResponse200DataRowsItemFan.from_dict(_fan)

        fan_onlyfans_id = d.pop("fan_onlyfans_id", UNSET)

        id = d.pop("id", UNSET)

        list_smart_link_conversions_response_200_data_rows_item = cls(
            amount_gross=amount_gross,
            amount_net=amount_net,
            click=click,
            conversion_at=conversion_at,
            conversion_type=conversion_type,
            fan=fan,
            fan_onlyfans_id=fan_onlyfans_id,
            id=id,
        )

        list_smart_link_conversions_response_200_data_rows_item.additional_properties = d
        return list_smart_link_conversions_response_200_data_rows_item

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
