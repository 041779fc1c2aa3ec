from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.mass_messages_chart_response_200_data_group_messages import (
        MassMessagesChartResponse200DataGroupMessages,
    )
    from ..models.mass_messages_chart_response_200_data_group_messages_purchases import (
        MassMessagesChartResponse200DataGroupMessagesPurchases,
    )


T = TypeVar("T", bound="MassMessagesChartResponse200Data")


@_attrs_define
class MassMessagesChartResponse200Data:
    """
    Attributes:
        group_messages (MassMessagesChartResponse200DataGroupMessages | Unset):
        group_messages_purchases (MassMessagesChartResponse200DataGroupMessagesPurchases | Unset):
    """

    group_messages: MassMessagesChartResponse200DataGroupMessages | Unset = UNSET
    group_messages_purchases: MassMessagesChartResponse200DataGroupMessagesPurchases | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        group_messages: dict[str, Any] | Unset = UNSET
        if not isinstance(self.group_messages, Unset):
            group_messages = self.group_messages.to_dict()

        group_messages_purchases: dict[str, Any] | Unset = UNSET
        if not isinstance(self.group_messages_purchases, Unset):
            group_messages_purchases = self.group_messages_purchases.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if group_messages is not UNSET:
            field_dict["group_messages"] = group_messages
        if group_messages_purchases is not UNSET:
            field_dict["group_messages_purchases"] = group_messages_purchases

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.mass_messages_chart_response_200_data_group_messages import (
            MassMessagesChartResponse200DataGroupMessages,  # noqa: PLC0415
        )
        from ..models.mass_messages_chart_response_200_data_group_messages_purchases import (
            MassMessagesChartResponse200DataGroupMessagesPurchases,  # noqa: PLC0415
        )

        d = dict(src_dict)
        _group_messages = d.pop("group_messages", UNSET)
        group_messages: MassMessagesChartResponse200DataGroupMessages | Unset
        if isinstance(_group_messages, Unset):
            group_messages = UNSET
        else:
            group_messages = MassMessagesChartResponse200DataGroupMessages.from_dict(_group_messages)

        _group_messages_purchases = d.pop("group_messages_purchases", UNSET)
        group_messages_purchases: MassMessagesChartResponse200DataGroupMessagesPurchases | Unset
        if isinstance(_group_messages_purchases, Unset):
            group_messages_purchases = UNSET
        else:
            group_messages_purchases = MassMessagesChartResponse200DataGroupMessagesPurchases.from_dict(
                _group_messages_purchases
            )

        mass_messages_chart_response_200_data = cls(
            group_messages=group_messages,
            group_messages_purchases=group_messages_purchases,
        )

        mass_messages_chart_response_200_data.additional_properties = d
        return mass_messages_chart_response_200_data

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
