from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ListSmartLinkPostbacksResponse200DataItemLatestResponse")


@_attrs_define
class ListSmartLinkPostbacksResponse200DataItemLatestResponse:
    """
    Attributes:
        conversion_type (str | Unset):
        created_at (str | Unset):
        error_message (str | Unset):
        error_type (str | Unset):
        id (int | Unset):
        postback_url (str | Unset):
        status_code (int | Unset):
        succeeded (bool | Unset):
    """

    conversion_type: str | Unset = UNSET
    created_at: str | Unset = UNSET
    error_message: str | Unset = UNSET
    error_type: str | Unset = UNSET
    id: int | Unset = UNSET
    postback_url: str | Unset = UNSET
    status_code: int | Unset = UNSET
    succeeded: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        conversion_type = self.conversion_type

        created_at = self.created_at

        error_message = self.error_message

        error_type = self.error_type

        id = self.id

        postback_url = self.postback_url

        status_code = self.status_code

        succeeded = self.succeeded

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if conversion_type is not UNSET:
            field_dict["conversion_type"] = conversion_type
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if error_message is not UNSET:
            field_dict["error_message"] = error_message
        if error_type is not UNSET:
            field_dict["error_type"] = error_type
        if id is not UNSET:
            field_dict["id"] = id
        if postback_url is not UNSET:
            field_dict["postback_url"] = postback_url
        if status_code is not UNSET:
            field_dict["status_code"] = status_code
        if succeeded is not UNSET:
            field_dict["succeeded"] = succeeded

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        conversion_type = d.pop("conversion_type", UNSET)

        created_at = d.pop("created_at", UNSET)

        error_message = d.pop("error_message", UNSET)

        error_type = d.pop("error_type", UNSET)

        id = d.pop("id", UNSET)

        postback_url = d.pop("postback_url", UNSET)

        status_code = d.pop("status_code", UNSET)

        succeeded = d.pop("succeeded", UNSET)

        list_smart_link_postbacks_response_200_data_item_latest_response = cls(
            conversion_type=conversion_type,
            created_at=created_at,
            error_message=error_message,
            error_type=error_type,
            id=id,
            postback_url=postback_url,
            status_code=status_code,
            succeeded=succeeded,
        )

        list_smart_link_postbacks_response_200_data_item_latest_response.additional_properties = d
        return list_smart_link_postbacks_response_200_data_item_latest_response

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
