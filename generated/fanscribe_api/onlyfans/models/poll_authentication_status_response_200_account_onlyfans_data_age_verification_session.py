from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="PollAuthenticationStatusResponse200AccountOnlyfansDataAgeVerificationSession")


@_attrs_define
class PollAuthenticationStatusResponse200AccountOnlyfansDataAgeVerificationSession:
    """
    Attributes:
        api_flow (str | Unset):
        expired_at (str | Unset):
        status (str | Unset):
        url (str | Unset):
    """

    api_flow: str | Unset = UNSET
    expired_at: str | Unset = UNSET
    status: str | Unset = UNSET
    url: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        api_flow = self.api_flow

        expired_at = self.expired_at

        status = self.status

        url = self.url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if api_flow is not UNSET:
            field_dict["apiFlow"] = api_flow
        if expired_at is not UNSET:
            field_dict["expiredAt"] = expired_at
        if status is not UNSET:
            field_dict["status"] = status
        if url is not UNSET:
            field_dict["url"] = url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        api_flow = d.pop("apiFlow", UNSET)

        expired_at = d.pop("expiredAt", UNSET)

        status = d.pop("status", UNSET)

        url = d.pop("url", UNSET)

        poll_authentication_status_response_200_account_onlyfans_data_age_verification_session = cls(
            api_flow=api_flow,
            expired_at=expired_at,
            status=status,
            url=url,
        )

        poll_authentication_status_response_200_account_onlyfans_data_age_verification_session.additional_properties = d
        return poll_authentication_status_response_200_account_onlyfans_data_age_verification_session

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
