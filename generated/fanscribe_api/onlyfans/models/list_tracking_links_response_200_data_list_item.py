from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.list_tracking_links_response_200_data_list_item_links import (
        ListTrackingLinksResponse200DataListItemLinks,
    )
    from ..models.list_tracking_links_response_200_data_list_item_revenue import (
        ListTrackingLinksResponse200DataListItemRevenue,
    )


T = TypeVar("T", bound="ListTrackingLinksResponse200DataListItem")


@_attrs_define
class ListTrackingLinksResponse200DataListItem:
    """
    Attributes:
        campaign_code (int | Unset):
        campaign_name (str | Unset):
        campaign_url (str | Unset):
        clicks_count (int | Unset):
        created_at (str | Unset):
        end_date (str | Unset):
        id (int | Unset):
        links (ListTrackingLinksResponse200DataListItemLinks | Unset):
        revenue (ListTrackingLinksResponse200DataListItemRevenue | Unset):
        subscribers_count (int | Unset):
        tags (list[str] | Unset):
    """

    campaign_code: int | Unset = UNSET
    campaign_name: str | Unset = UNSET
    campaign_url: str | Unset = UNSET
    clicks_count: int | Unset = UNSET
    created_at: str | Unset = UNSET
    end_date: str | Unset = UNSET
    id: int | Unset = UNSET
    links: ListTrackingLinksResponse200DataListItemLinks | Unset = UNSET
    revenue: ListTrackingLinksResponse200DataListItemRevenue | Unset = UNSET
    subscribers_count: int | Unset = UNSET
    tags: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        campaign_code = self.campaign_code

        campaign_name = self.campaign_name

        campaign_url = self.campaign_url

        clicks_count = self.clicks_count

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
        from ..models.list_tracking_links_response_200_data_list_item_links import (
            ListTrackingLinksResponse200DataListItemLinks,  # noqa: PLC0415
        )
        from ..models.list_tracking_links_response_200_data_list_item_revenue import (
            ListTrackingLinksResponse200DataListItemRevenue,  # noqa: PLC0415
        )

        d = dict(src_dict)
        campaign_code = d.pop("campaignCode", UNSET)

        campaign_name = d.pop("campaignName", UNSET)

        campaign_url = d.pop("campaignUrl", UNSET)

        clicks_count = d.pop("clicksCount", UNSET)

        created_at = d.pop("createdAt", UNSET)

        end_date = d.pop("endDate", UNSET)

        id = d.pop("id", UNSET)

        _links = d.pop("links", UNSET)
        links: ListTrackingLinksResponse200DataListItemLinks | Unset
        if isinstance(_links, Unset):
            links = UNSET
        else:
            links = ListTrackingLinksResponse200DataListItemLinks.from_dict(_links)

        _revenue = d.pop("revenue", UNSET)
        revenue: ListTrackingLinksResponse200DataListItemRevenue | Unset
        if isinstance(_revenue, Unset):
            revenue = UNSET
        else:
            revenue = ListTrackingLinksResponse200DataListItemRevenue.from_dict(_revenue)

        subscribers_count = d.pop("subscribersCount", UNSET)

        tags = cast(list[str], d.pop("tags", UNSET))

        list_tracking_links_response_200_data_list_item = cls(
            campaign_code=campaign_code,
            campaign_name=campaign_name,
            campaign_url=campaign_url,
            clicks_count=clicks_count,
            created_at=created_at,
            end_date=end_date,
            id=id,
            links=links,
            revenue=revenue,
            subscribers_count=subscribers_count,
            tags=tags,
        )

        list_tracking_links_response_200_data_list_item.additional_properties = d
        return list_tracking_links_response_200_data_list_item

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
