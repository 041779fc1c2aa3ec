from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.list_free_trial_links_response_200_data_list_item_links import (
        ListFreeTrialLinksResponse200DataListItemLinks,
    )
    from ..models.list_free_trial_links_response_200_data_list_item_revenue import (
        ListFreeTrialLinksResponse200DataListItemRevenue,
    )


T = TypeVar("T", bound="ListFreeTrialLinksResponse200DataListItem")


@_attrs_define
class ListFreeTrialLinksResponse200DataListItem:
    """
    Attributes:
        claim_counts (int | Unset):
        clicks_counts (int | Unset):
        created_at (str | Unset):
        expired_at (str | Unset):
        id (int | Unset):
        is_finished (bool | Unset):
        links (ListFreeTrialLinksResponse200DataListItemLinks | Unset):
        revenue (ListFreeTrialLinksResponse200DataListItemRevenue | Unset):
        subscribe_counts (int | Unset):
        subscribe_days (int | Unset):
        tags (list[str] | Unset):
        trial_link_name (str | Unset):
        url (str | Unset):
    """

    claim_counts: int | Unset = UNSET
    clicks_counts: int | Unset = UNSET
    created_at: str | Unset = UNSET
    expired_at: str | Unset = UNSET
    id: int | Unset = UNSET
    is_finished: bool | Unset = UNSET
    links: ListFreeTrialLinksResponse200DataListItemLinks | Unset = UNSET
    revenue: ListFreeTrialLinksResponse200DataListItemRevenue | Unset = UNSET
    subscribe_counts: int | Unset = UNSET
    subscribe_days: int | Unset = UNSET
    tags: list[str] | Unset = UNSET
    trial_link_name: str | Unset = UNSET
    url: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        claim_counts = self.claim_counts

        clicks_counts = self.clicks_counts

        created_at = self.created_at

        expired_at = self.expired_at

        id = self.id

        is_finished = self.is_finished

        links: dict[str, Any] | Unset = UNSET
        if not isinstance(self.links, Unset):
            links = self.links.to_dict()

        revenue: dict[str, Any] | Unset = UNSET
        if not isinstance(self.revenue, Unset):
            revenue = self.revenue.to_dict()

        subscribe_counts = self.subscribe_counts

        subscribe_days = self.subscribe_days

        tags: list[str] | Unset = UNSET
        if not isinstance(self.tags, Unset):
            tags = self.tags

        trial_link_name = self.trial_link_name

        url = self.url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if claim_counts is not UNSET:
            field_dict["claimCounts"] = claim_counts
        if clicks_counts is not UNSET:
            field_dict["clicksCounts"] = clicks_counts
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if expired_at is not UNSET:
            field_dict["expiredAt"] = expired_at
        if id is not UNSET:
            field_dict["id"] = id
        if is_finished is not UNSET:
            field_dict["isFinished"] = is_finished
        if links is not UNSET:
            field_dict["links"] = links
        if revenue is not UNSET:
            field_dict["revenue"] = revenue
        if subscribe_counts is not UNSET:
            field_dict["subscribeCounts"] = subscribe_counts
        if subscribe_days is not UNSET:
            field_dict["subscribeDays"] = subscribe_days
        if tags is not UNSET:
            field_dict["tags"] = tags
        if trial_link_name is not UNSET:
            field_dict["trialLinkName"] = trial_link_name
        if url is not UNSET:
            field_dict["url"] = url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.list_free_trial_links_response_200_data_list_item_links import (
            ListFreeTrialLinksResponse200DataListItemLinks,  # noqa: PLC0415
        )
        from ..models.list_free_trial_links_response_200_data_list_item_revenue import (
            ListFreeTrialLinksResponse200DataListItemRevenue,  # noqa: PLC0415
        )

        d = dict(src_dict)
        claim_counts = d.pop("claimCounts", UNSET)

        clicks_counts = d.pop("clicksCounts", UNSET)

        created_at = d.pop("createdAt", UNSET)

        expired_at = d.pop("expiredAt", UNSET)

        id = d.pop("id", UNSET)

        is_finished = d.pop("isFinished", UNSET)

        _links = d.pop("links", UNSET)
        links: ListFreeTrialLinksResponse200DataListItemLinks | Unset
        if isinstance(_links, Unset):
            links = UNSET
        else:
            links = ListFreeTrialLinksResponse200DataListItemLinks.from_dict(_links)

        _revenue = d.pop("revenue", UNSET)
        revenue: ListFreeTrialLinksResponse200DataListItemRevenue | Unset
        if isinstance(_revenue, Unset):
            revenue = UNSET
        else:
            revenue = ListFreeTrialLinksResponse200DataListItemRevenue.from_dict(_revenue)

        subscribe_counts = d.pop("subscribeCounts", UNSET)

        subscribe_days = d.pop("subscribeDays", UNSET)

        tags = cast(list[str], d.pop("tags", UNSET))

        trial_link_name = d.pop("trialLinkName", UNSET)

        url = d.pop("url", UNSET)

        list_free_trial_links_response_200_data_list_item = cls(
            claim_counts=claim_counts,
            clicks_counts=clicks_counts,
            created_at=created_at,
            expired_at=expired_at,
            id=id,
            is_finished=is_finished,
            links=links,
            revenue=revenue,
            subscribe_counts=subscribe_counts,
            subscribe_days=subscribe_days,
            tags=tags,
            trial_link_name=trial_link_name,
            url=url,
        )

        list_free_trial_links_response_200_data_list_item.additional_properties = d
        return list_free_trial_links_response_200_data_list_item

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
