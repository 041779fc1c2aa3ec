from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.list_smart_links_response_200_data_item_account import ListSmartLinksResponse200DataItemAccount
    from ..models.list_smart_links_response_200_data_item_cost import ListSmartLinksResponse200DataItemCost


T = TypeVar("T", bound="ListSmartLinksResponse200DataItem")


@_attrs_define
class ListSmartLinksResponse200DataItem:
    """
    Attributes:
        account (ListSmartLinksResponse200DataItemAccount | Unset):
        clicks_count (int | Unset):
        conversions_count (int | Unset):
        cost (ListSmartLinksResponse200DataItemCost | Unset):
        created_at (str | Unset):
        free_trial_days (int | Unset):
        id (str | Unset):
        link_type (str | Unset):
        name (str | Unset):
        revenue (str | Unset):
        spenders_count (int | Unset):
        subscribers_count (int | Unset):
        traffic_redirect_url (str | Unset):
        updated_at (str | Unset):
    """

    account: ListSmartLinksResponse200DataItemAccount | Unset = UNSET
    clicks_count: int | Unset = UNSET
    conversions_count: int | Unset = UNSET
    cost: ListSmartLinksResponse200DataItemCost | Unset = UNSET
    created_at: str | Unset = UNSET
    free_trial_days: int | Unset = UNSET
    id: str | Unset = UNSET
    link_type: str | Unset = UNSET
    name: str | Unset = UNSET
    revenue: str | Unset = UNSET
    spenders_count: int | Unset = UNSET
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

        spenders_count = self.spenders_count

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
        if spenders_count is not UNSET:
            field_dict["spenders_count"] = spenders_count
        if subscribers_count is not UNSET:
            field_dict["subscribers_count"] = subscribers_count
        if traffic_redirect_url is not UNSET:
            field_dict["traffic_redirect_url"] = traffic_redirect_url
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.list_smart_links_response_200_data_item_account import ListSmartLinksResponse200DataItemAccount  # noqa: PLC0415
        from ..models.list_smart_links_response_200_data_item_cost import ListSmartLinksResponse200DataItemCost  # noqa: PLC0415

        d = dict(src_dict)
        _account = d.pop("account", UNSET)
        account: ListSmartLinksResponse200DataItemAccount | Unset
        if isinstance(_account, Unset):
            account = UNSET
        else:
            account = ListSmartLinksResponse200DataItemAccount.from_dict(_account)

        clicks_count = d.pop("clicks_count", UNSET)

        conversions_count = d.pop("conversions_count", UNSET)

        _cost = d.pop("cost", UNSET)
        cost: ListSmartLinksResponse200DataItemCost | Unset
        if isinstance(_cost, Unset):
            cost = UNSET
        else:
            cost = ListSmartLinksResponse200DataItemCost.from_dict(_cost)

        created_at = d.pop("created_at", UNSET)

        free_trial_days = d.pop("free_trial_days", UNSET)

        id = d.pop("id", UNSET)

        link_type = d.pop("link_type", UNSET)

        name = d.pop("name", UNSET)

        revenue = d.pop("revenue", UNSET)

        spenders_count = d.pop("spenders_count", UNSET)

        subscribers_count = d.pop("subscribers_count", UNSET)

        traffic_redirect_url = d.pop("traffic_redirect_url", UNSET)

        updated_at = d.pop("updated_at", UNSET)

        list_smart_links_response_200_data_item = cls(
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
            spenders_count=spenders_count,
            subscribers_count=subscribers_count,
            traffic_redirect_url=traffic_redirect_url,
            updated_at=updated_at,
        )

        list_smart_links_response_200_data_item.additional_properties = d
        return list_smart_links_response_200_data_item

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
