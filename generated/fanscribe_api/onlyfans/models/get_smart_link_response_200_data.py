from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_smart_link_response_200_data_account import GetSmartLinkResponse200DataAccount
    from ..models.get_smart_link_response_200_data_cost import GetSmartLinkResponse200DataCost


T = TypeVar("T", bound="GetSmartLinkResponse200Data")


@_attrs_define
class GetSmartLinkResponse200Data:
    """
    Attributes:
        account (GetSmartLinkResponse200DataAccount | Unset):
        clicks_count (int | Unset):
        conversions_count (int | Unset):
        cost (GetSmartLinkResponse200DataCost | Unset):
        created_at (str | Unset):
        free_trial_days (int | Unset):
        id (str | Unset):
        link_type (str | Unset):
        name (str | Unset):
        revenue (str | Unset):
        subscribers_count (int | Unset):
        traffic_redirect_url (str | Unset):
        updated_at (str | Unset):
    """

    account: GetSmartLinkResponse200DataAccount | Unset = UNSET
    clicks_count: int | Unset = UNSET
    conversions_count: int | Unset = UNSET
    cost: GetSmartLinkResponse200DataCost | Unset = UNSET
    created_at: str | Unset = UNSET
    free_trial_days: int | Unset = UNSET
    id: str | Unset = UNSET
    link_type: str | Unset = UNSET
    name: str | Unset = UNSET
    revenue: str | Unset = UNSET
    subscribers_count: int | Unset = UNSET
    traffic_redirect_url: str | Unset = UNSET
    updated_at: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        account: dict[str, Any] | Unset = UNSET
        if not isinstance(self.account, Unset):
            account = self.account.to_dict()

        clicks_count = self.clicks_count

        conversions_count = self.conversions_count

        cost: dict[str, Any] | Unset = UNSET
        if not isinstance(self.cost, Unset):
            cost = self.cost.to_dict()

        created_at = self.created_at

        free_trial_days = self.free_trial_days

        id = self.id

        link_type = self.link_type

        name = self.name

        revenue = self.revenue

        subscribers_count = self.subscribers_count

        traffic_redirect_url = self.traffic_redirect_url

        updated_at = self.updated_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if account is not UNSET:
            field_dict["account"] = account
        if clicks_count is not UNSET:
            field_dict["clicks_count"] = clicks_count
        if conversions_count is not UNSET:
            field_dict["conversions_count"] = conversions_count
        if cost is not UNSET:
            field_dict["cost"] = cost
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if free_trial_days is not UNSET:
            field_dict["free_trial_days"] = free_trial_days
        if id is not UNSET:
            field_dict["id"] = id
        if link_type is not UNSET:
            field_dict["link_type"] = link_type
        if name is not UNSET:
            field_dict["name"] = name
        if revenue is not UNSET:
            field_dict["revenue"] = revenue
        if subscribers_count is not UNSET:
            field_dict["subscribers_count"] = subscribers_count
        if traffic_redirect_url is not UNSET:
            field_dict["traffic_redirect_url"] = traffic_redirect_url
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_smart_link_response_200_data_account import GetSmartLinkResponse200DataAccount  # noqa: PLC0415
        from ..models.get_smart_link_response_200_data_cost import GetSmartLinkResponse200DataCost  # noqa: PLC0415

        d = dict(src_dict)
        _account = d.pop("account", UNSET)
        account: GetSmartLinkResponse200DataAccount | Unset
        if isinstance(_account, Unset):
            account = UNSET
        else:
            account = GetSmartLinkResponse200DataAccount.from_dict(_account)

        clicks_count = d.pop("clicks_count", UNSET)

        conversions_count = d.pop("conversions_count", UNSET)

        _cost = d.pop("cost", UNSET)
        cost: GetSmartLinkResponse200DataCost | Unset
        if isinstance(_cost, Unset):
            cost = UNSET
        else:
            cost = GetSmartLinkResponse200DataCost.from_dict(_cost)

        created_at = d.pop("created_at", UNSET)

        free_trial_days = d.pop("free_trial_days", UNSET)

        id = d.pop("id", UNSET)

        link_type = d.pop("link_type", UNSET)

        name = d.pop("name", UNSET)

        revenue = d.pop("revenue", UNSET)

        subscribers_count = d.pop("subscribers_count", UNSET)

        traffic_redirect_url = d.pop("traffic_redirect_url", UNSET)

        updated_at = d.pop("updated_at", UNSET)

        get_smart_link_response_200_data = cls(
            account=account,
            clicks_count=clicks_count,
            conversions_count=conversions_count,
            cost=cost,
            created_at=created_at,
            free_trial_days=free_trial_days,
            id=id,
            link_type=link_type,
            name=name,
            revenue=revenue,
            subscribers_count=subscribers_count,
            traffic_redirect_url=traffic_redirect_url,
            updated_at=updated_at,
        )

        get_smart_link_response_200_data.additional_properties = d
        return get_smart_link_response_200_data

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
