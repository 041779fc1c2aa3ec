from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.list_stored_shared_tracking_links_response_200_data_list_item_owner import (
        ListStoredSharedTrackingLinksResponse200DataListItemOwner,
    )


T = TypeVar("T", bound="ListStoredSharedTrackingLinksResponse200DataListItem")


@_attrs_define
class ListStoredSharedTrackingLinksResponse200DataListItem:
    """
    Attributes:
        campaign_code (int | Unset):
        campaign_name (str | Unset):
        campaign_url (str | Unset):
        clicks_count (int | Unset):
        created_at (str | Unset):
        end_date (str | Unset):
        id (int | Unset):
        is_deleted (bool | Unset):
        owner (ListStoredSharedTrackingLinksResponse200DataListItemOwner | Unset):
        subscribers_count (int | Unset):
        tags (list[Any] | Unset):
    """

    campaign_code: int | Unset = UNSET
    campaign_name: str | Unset = UNSET
    campaign_url: str | Unset = UNSET
    clicks_count: int | Unset = UNSET
    created_at: str | Unset = UNSET
    end_date: str | Unset = UNSET
    id: int | Unset = UNSET
    is_deleted: bool | Unset = UNSET
    owner: ListStoredSharedTrackingLinksResponse200DataListItemOwner | Unset = UNSET
    subscribers_count: int | Unset = UNSET
    tags: list[Any] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        campaign_code = self.campaign_code

        campaign_name = self.campaign_name

        campaign_url = self.campaign_url

        clicks_count = self.clicks_count

        created_at = self.created_at

        end_date = self.end_date

        id = self.id

        is_deleted = self.is_deleted

        owner: dict[str, Any] | Unset = UNSET
        if not isinstance(self.owner, Unset):
            owner = self.owner.to_dict()

        subscribers_count = self.subscribers_count

        tags: list[Any] | Unset = UNSET
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
        if is_deleted is not UNSET:
            field_dict["isDeleted"] = is_deleted
        if owner is not UNSET:
            field_dict["owner"] = owner
        if subscribers_count is not UNSET:
            field_dict["subscribersCount"] = subscribers_count
        if tags is not UNSET:
            field_dict["tags"] = tags

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.list_stored_shared_tracking_links_response_200_data_list_item_owner import (
            ListStoredSharedTrackingLinksResponse200DataListItemOwner,  # noqa: PLC0415
        )

        d = dict(src_dict)
        campaign_code = d.pop("campaignCode", UNSET)

        campaign_name = d.pop("campaignName", UNSET)

        campaign_url = d.pop("campaignUrl", UNSET)

        clicks_count = d.pop("clicksCount", UNSET)

        created_at = d.pop("createdAt", UNSET)

        end_date = d.pop("endDate", UNSET)

        id = d.pop("id", UNSET)

        is_deleted = d.pop("isDeleted", UNSET)

        _owner = d.pop("owner", UNSET)
        owner: ListStoredSharedTrackingLinksResponse200DataListItemOwner | Unset
        if isinstance(_owner, Unset):
            owner = UNSET
        else:
            owner = ListStoredSharedTrackingLinksResponse200DataListItemOwner.from_dict(_owner)

        subscribers_count = d.pop("subscribersCount", UNSET)

        tags = cast(list[Any], d.pop("tags", UNSET))

        list_stored_shared_tracking_links_response_200_data_list_item = cls(
            campaign_code=campaign_code,
            campaign_name=campaign_name,
            campaign_url=campaign_url,
            clicks_count=clicks_count,
            created_at=created_at,
            end_date=end_date,
            id=id,
            is_deleted=is_deleted,
            owner=owner,
            subscribers_count=subscribers_count,
            tags=tags,
        )

        list_stored_shared_tracking_links_response_200_data_list_item.additional_properties = d
        return list_stored_shared_tracking_links_response_200_data_list_item

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
