from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.direct_messages_chart_response_200_data_direct_messages import (
        DirectMessagesChartResponse200DataDirectMessages,
    )
    from ..models.direct_messages_chart_response_200_data_direct_messages_purchases import (
        DirectMessagesChartResponse200DataDirectMessagesPurchases,
    )


T = TypeVar("T", bound="DirectMessagesChartResponse200Data")


@_attrs_define
class DirectMessagesChartResponse200Data:
    """
    Attributes:
        direct_messages (DirectMessagesChartResponse200DataDirectMessages | Unset):
        direct_messages_purchases (DirectMessagesChartResponse200DataDirectMessagesPurchases | Unset):
    """

    direct_messages: DirectMessagesChartResponse200DataDirectMessages | Unset = UNSET
    direct_messages_purchases: DirectMessagesChartResponse200DataDirectMessagesPurchases | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        direct_messages: dict[str, Any] | Unset = UNSET
        if not isinstance(self.direct_messages, Unset):
            direct_messages = self.direct_messages.to_dict()

        direct_messages_purchases: dict[str, Any] | Unset = UNSET
        if not isinstance(self.direct_messages_purchases, Unset):
            direct_messages_purchases = self.direct_messages_purchases.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if direct_messages is not UNSET:
            field_dict["direct_messages"] = direct_messages
        if direct_messages_purchases is not UNSET:
            field_dict["direct_messages_purchases"] = direct_messages_purchases

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.direct_messages_chart_response_200_data_direct_messages import (
            DirectMessagesChartResponse200DataDirectMessages,  # noqa: PLC0415
        )
        from ..models.direct_messages_chart_response_200_data_direct_messages_purchases import (
            DirectMessagesChartResponse200DataDirectMessagesPurchases,  # noqa: PLC0415
        )

        d = dict(src_dict)
        _direct_messages = d.pop("direct_messages", UNSET)
        direct_messages: DirectMessagesChartResponse200DataDirectMessages | Unset
        if isinstance(_direct_messages, Unset):
            direct_messages = UNSET
        else:
            direct_messages = DirectMessagesChartResponse200DataDirectMessages.from_dict(_direct_messages)

        _direct_messages_purchases = d.pop("direct_messages_purchases", UNSET)
        direct_messages_purchases: DirectMessagesChartResponse200DataDirectMessagesPurchases | Unset
        if isinstance(_direct_messages_purchases, Unset):
            direct_messages_purchases = UNSET
        else:
            direct_messages_purchases = DirectMessagesChartResponse200DataDirectMessagesPurchases.from_dict(
                _direct_messages_purchases
            )

        direct_messages_chart_response_200_data = cls(
            direct_messages=direct_messages,
            direct_messages_purchases=direct_messages_purchases,
        )

        direct_messages_chart_response_200_data.additional_properties = d
        return direct_messages_chart_response_200_data

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
