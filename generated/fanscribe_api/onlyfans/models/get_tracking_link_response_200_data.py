from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_tracking_link_response_200_data_cost import GetTrackingLinkResponse200DataCost
    from ..models.get_tracking_link_response_200_data_links import GetTrackingLinkResponse200DataLinks
    from ..models.get_tracking_link_response_200_data_revenue import GetTrackingLinkResponse200DataRevenue


T = TypeVar("T", bound="GetTrackingLinkResponse200Data")


@_attrs_define
class GetTrackingLinkResponse200Data:
    """
    Attributes:
        campaign_code (int | Unset):
        campaign_name (str | Unset):
        campaign_url (str | Unset):
        clicks_count (str | Unset):
        cost (GetTrackingLinkResponse200DataCost | Unset):
        created_at (str | Unset):
        end_date (str | Unset):
        id (int | Unset):
        links (GetTrackingLinkResponse200DataLinks | Unset):
        revenue (GetTrackingLinkResponse200DataRevenue | Unset):
        subscribers_count (str | Unset):
        tags (list[str] | Unset):
    """

    campaign_code: int | Unset = UNSET
    campaign_name: str | Unset = UNSET
    campaign_url: str | Unset = UNSET
    clicks_count: str | Unset = UNSET
    cost: GetTrackingLinkResponse200DataCost | Unset = UNSET
    created_at: str | Unset = UNSET
    end_date: str | Unset = UNSET
    id: int | Unset = UNSET
    links: GetTrackingLinkResponse200DataLinks | Unset = UNSET
    revenue: GetTrackingLinkResponse200DataRevenue | Unset = UNSET
    subscribers_count: str | Unset = UNSET
    tags: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        campaign_code = self.campaign_code

        campaign_name = self.campaign_name

        campaign_url = self.campaign_url

        clicks_count = self.clicks_count

        cost: dict[str, Any] | Unset = UNSET
        if not isinstance(self.cost, Unset):
            cost = self.cost.to_dict()

        created_at = self.created_at

        end_date = self.end_date

        id = self.id

        links: dict[str, Any] | Unset = UNSET
        if not isinstance(self.links, Unset):
            links = self.links.to_dict()

        revenue: dict[str, Any] | Unset = UNSET
        if not isinstance(self.revenue, Unset):
            revenue = self.revenue.to_dict()

        subscribers_count = self.subscribers_count

        tags: list[str] | Unset = UNSET
        if not isinstance(self.tags, Unset):
            tags = self.tags

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if campaign_code is not UNSET:
            field_dict["campaignCode"] = campaign_code
        if campaign_name is not UNSET:
            field_dict["campaignName"] = campaign_name
        if campaign_url is not UNSET:
            field_dict["campaignUrl"] = campaign_url
        if clicks_count is not UNSET:
            field_dict["clicksCount"] = clicks_count
        if cost is not UNSET:
            field_dict["cost"] = cost
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if end_date is not UNSET:
            field_dict["endDate"] = end_date
        if id is not UNSET:
            field_dict["id"] = id
        if links is not UNSET:
            field_dict["links"] = links
        if revenue is not UNSET:
            field_dict["revenue"] = revenue
        if subscribers_count is not UNSET:
            field_dict["subscribersCount"] = subscribers_count
        if tags is not UNSET:
            field_dict["tags"] = tags

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_tracking_link_response_200_data_cost import GetTrackingLinkResponse200DataCost  # noqa: PLC0415
        from ..models.get_tracking_link_response_200_data_links import GetTrackingLinkResponse200DataLinks  # noqa: PLC0415
        from ..models.get_tracking_link_response_200_data_revenue import GetTrackingLinkResponse200DataRevenue  # noqa: PLC0415

        d = dict(src_dict)
        campaign_code = d.pop("campaignCode", UNSET)

        campaign_name = d.pop("campaignName", UNSET)

        campaign_url = d.pop("campaignUrl", UNSET)

        clicks_count = d.pop("clicksCount", UNSET)

        _cost = d.pop("cost", UNSET)
        cost: GetTrackingLinkResponse200DataCost | Unset
        if isinstance(_cost, Unset):
            cost = UNSET
        else:
            cost = GetTrackingLinkResponse200DataCost.from_dict(_cost)

        created_at = d.pop("createdAt", UNSET)

        end_date = d.pop("endDate", UNSET)

        id = d.pop("id", UNSET)

        _links = d.pop("links", UNSET)
        links: GetTrackingLinkResponse200DataLinks | Unset
        if isinstance(_links, Unset):
            links = UNSET
        else:
            links = GetTrackingLinkResponse200DataLinks.from_dict(_links)

        _revenue = d.pop("revenue", UNSET)
        revenue: GetTrackingLinkResponse200DataRevenue | Unset
        if isinstance(_revenue, Unset):
            revenue = UNSET
        else:
            revenue = GetTrackingLinkResponse200DataRevenue.from_dict(_revenue)

        subscribers_count = d.pop("subscribersCount", UNSET)

        tags = cast(list[str], d.pop("tags", UNSET))

        get_tracking_link_response_200_data = cls(
            campaign_code=campaign_code,
            campaign_name=campaign_name,
            campaign_url=campaign_url,
            clicks_count=clicks_count,
            cost=cost,
            created_at=created_at,
            end_date=end_date,
            id=id,
            links=links,
            revenue=revenue,
            subscribers_count=subscribers_count,
            tags=tags,
        )

        get_tracking_link_response_200_data.additional_properties = d
        return get_tracking_link_response_200_data

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
