from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="UpdateAuthenticationCredentialsResponse200")


@_attrs_define
class UpdateAuthenticationCredentialsResponse200:
    """
    Attributes:
        attempt_id (str | Unset):
        message (str | Unset):
        mobile_auth_session_deeplink (str | Unset):
        polling_url (str | Unset):
    """

    attempt_id: str | Unset = UNSET
    message: str | Unset = UNSET
    mobile_auth_session_deeplink: str | Unset = UNSET
    polling_url: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        attempt_id = self.attempt_id

        message = self.message

        mobile_auth_session_deeplink = self.mobile_auth_session_deeplink

        polling_url = self.polling_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if attempt_id is not UNSET:
            field_dict["attempt_id"] = attempt_id
        if message is not UNSET:
            field_dict["message"] = message
        if mobile_auth_session_deeplink is not UNSET:
            field_dict["mobile_auth_session_deeplink"] = mobile_auth_session_deeplink
        if polling_url is not UNSET:
            field_dict["polling_url"] = polling_url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        attempt_id = d.pop("attempt_id", UNSET)

        message = d.pop("message", UNSET)

        mobile_auth_session_deeplink = d.pop("mobile_auth_session_deeplink", UNSET)

        polling_url = d.pop("polling_url", UNSET)

        update_authentication_credentials_response_200 = cls(
            attempt_id=attempt_id,
            message=message,
            mobile_auth_session_deeplink=mobile_auth_session_deeplink,
            polling_url=polling_url,
        )

        update_authentication_credentials_response_200.additional_properties = d
        return update_authentication_credentials_response_200

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
