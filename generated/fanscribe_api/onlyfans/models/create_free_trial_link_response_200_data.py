from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="CreateFreeTrialLinkResponse200Data")


@_attrs_define
class CreateFreeTrialLinkResponse200Data:
    """
    Attributes:
        claim_counts (int | Unset):
        created_at (str | Unset):
        expired_at (str | Unset):
        id (int | Unset):
        is_finished (bool | Unset):
        subscribe_counts (int | Unset):
        subscribe_days (int | Unset):
        trial_link_name (str | Unset):
        url (str | Unset):
    """

    claim_counts: int | Unset = UNSET
    created_at: str | Unset = UNSET
    expired_at: str | Unset = UNSET
    id: int | Unset = UNSET
    is_finished: bool | Unset = UNSET
    subscribe_counts: int | Unset = UNSET
    subscribe_days: int | Unset = UNSET
    trial_link_name: str | Unset = UNSET
    url: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        claim_counts = self.claim_counts

        created_at = self.created_at

        expired_at = self.expired_at

        id = self.id

        is_finished = self.is_finished

        subscribe_counts = self.subscribe_counts

        subscribe_days = self.subscribe_days

        trial_link_name = self.trial_link_name

        url = self.url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if claim_counts is not UNSET:
            field_dict["claimCounts"] = claim_counts
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if expired_at is not UNSET:
            field_dict["expiredAt"] = expired_at
        if id is not UNSET:
            field_dict["id"] = id
        if is_finished is not UNSET:
            field_dict["isFinished"] = is_finished
        if subscribe_counts is not UNSET:
            field_dict["subscribeCounts"] = subscribe_counts
        if subscribe_days is not UNSET:
            field_dict["subscribeDays"] = subscribe_days
        if trial_link_name is not UNSET:
            field_dict["trialLinkName"] = trial_link_name
        if url is not UNSET:
            field_dict["url"] = url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        claim_counts = d.pop("claimCounts", UNSET)

        created_at = d.pop("createdAt", UNSET)

        expired_at = d.pop("expiredAt", UNSET)

        id = d.pop("id", UNSET)

        is_finished = d.pop("isFinished", UNSET)

        subscribe_counts = d.pop("subscribeCounts", UNSET)

        subscribe_days = d.pop("subscribeDays", UNSET)

        trial_link_name = d.pop("trialLinkName", UNSET)

        url = d.pop("url", UNSET)

        create_free_trial_link_response_200_data = cls(
            claim_counts=claim_counts,
            created_at=created_at,
            expired_at=expired_at,
            id=id,
            is_finished=is_finished,
            subscribe_counts=subscribe_counts,
            subscribe_days=subscribe_days,
            trial_link_name=trial_link_name,
            url=url,
        )

        create_free_trial_link_response_200_data.additional_properties = d
        return create_free_trial_link_response_200_data

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
