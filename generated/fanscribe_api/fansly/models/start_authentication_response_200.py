from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="StartAuthenticationResponse200")


@_attrs_define
class StartAuthenticationResponse200:
    """
    Attributes:
        account_id (str | Unset):
        message (str | Unset):
        polling_url (str | Unset):
    """

    account_id: str | Unset = UNSET
    message: str | Unset = UNSET
    polling_url: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        account_id = self.account_id

        message = self.message

        polling_url = self.polling_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if account_id is not UNSET:
            field_dict["account_id"] = account_id
        if message is not UNSET:
            field_dict["message"] = message
        if polling_url is not UNSET:
            field_dict["polling_url"] = polling_url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        account_id = d.pop("account_id", UNSET)

        message = d.pop("message", UNSET)

        polling_url = d.pop("polling_url", UNSET)

        start_authentication_response_200 = cls(
            account_id=account_id,
            message=message,
            polling_url=polling_url,
        )

        start_authentication_response_200.additional_properties = d
        return start_authentication_response_200

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
