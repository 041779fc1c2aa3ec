from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="CreateTrackingLinkResponse200DataItem")


@_attrs_define
class CreateTrackingLinkResponse200DataItem:
    """
    Attributes:
        campaign_code (int | Unset):
        campaign_name (str | Unset):
        count_subscribers (int | Unset):
        count_transitions (int | Unset):
        created_at (str | Unset):
        end_date (str | Unset):
        id (int | Unset):
    """

    campaign_code: int | Unset = UNSET
    campaign_name: str | Unset = UNSET
    count_subscribers: int | Unset = UNSET
    count_transitions: int | Unset = UNSET
    created_at: str | Unset = UNSET
    end_date: str | Unset = UNSET
    id: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        campaign_code = self.campaign_code

        campaign_name = self.campaign_name

        count_subscribers = self.count_subscribers

        count_transitions = self.count_transitions

        created_at = self.created_at

        end_date = self.end_date

        id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if campaign_code is not UNSET:
            field_dict["campaignCode"] = campaign_code
        if campaign_name is not UNSET:
            field_dict["campaignName"] = campaign_name
        if count_subscribers is not UNSET:
            field_dict["countSubscribers"] = count_subscribers
        if count_transitions is not UNSET:
            field_dict["countTransitions"] = count_transitions
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if end_date is not UNSET:
            field_dict["endDate"] = end_date
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        campaign_code = d.pop("campaignCode", UNSET)

        campaign_name = d.pop("campaignName", UNSET)

        count_subscribers = d.pop("countSubscribers", UNSET)

        count_transitions = d.pop("countTransitions", UNSET)

        created_at = d.pop("createdAt", UNSET)

        end_date = d.pop("endDate", UNSET)

        id = d.pop("id", UNSET)

        create_tracking_link_response_200_data_item = cls(
            campaign_code=campaign_code,
            campaign_name=campaign_name,
            count_subscribers=count_subscribers,
            count_transitions=count_transitions,
            created_at=created_at,
            end_date=end_date,
            id=id,
        )

        create_tracking_link_response_200_data_item.additional_properties = d
        return create_tracking_link_response_200_data_item

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
