from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="CreateWebhookResponse200Data")


@_attrs_define
class CreateWebhookResponse200Data:
    """
    Attributes:
        created_at (str | Unset):
        enabled (bool | Unset):
        events (list[str] | Unset):
        has_signing_secret (bool | Unset):
        id (str | Unset):
        url (str | Unset):
    """

    created_at: str | Unset = UNSET
    enabled: bool | Unset = UNSET
    events: list[str] | Unset = UNSET
    has_signing_secret: bool | Unset = UNSET
    id: str | Unset = UNSET
    url: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        created_at = self.created_at

        enabled = self.enabled

        events: list[str] | Unset = UNSET
        if not isinstance(self.events, Unset):
            events = self.events

        has_signing_secret = self.has_signing_secret

        id = self.id

        url = self.url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if enabled is not UNSET:
            field_dict["enabled"] = enabled
        if events is not UNSET:
            field_dict["events"] = events
        if has_signing_secret is not UNSET:
            field_dict["has_signing_secret"] = has_signing_secret
        if id is not UNSET:
            field_dict["id"] = id
        if url is not UNSET:
            field_dict["url"] = url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        created_at = d.pop("created_at", UNSET)

        enabled = d.pop("enabled", UNSET)

        events = cast(list[str], d.pop("events", UNSET))

        has_signing_secret = d.pop("has_signing_secret", UNSET)

        id = d.pop("id", UNSET)

        url = d.pop("url", UNSET)

        create_webhook_response_200_data = cls(
            created_at=created_at,
            enabled=enabled,
            events=events,
            has_signing_secret=has_signing_secret,
            id=id,
            url=url,
        )

        create_webhook_response_200_data.additional_properties = d
        return create_webhook_response_200_data

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
