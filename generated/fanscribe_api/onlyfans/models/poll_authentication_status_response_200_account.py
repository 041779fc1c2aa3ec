from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.poll_authentication_status_response_200_account_onlyfans_data import (
        PollAuthenticationStatusResponse200AccountOnlyfansData,
    )


T = TypeVar("T", bound="PollAuthenticationStatusResponse200Account")


@_attrs_define
class PollAuthenticationStatusResponse200Account:
    """
    Attributes:
        display_name (str | Unset):
        id (str | Unset):
        onlyfans_data (PollAuthenticationStatusResponse200AccountOnlyfansData | Unset):
    """

    display_name: str | Unset = UNSET
    id: str | Unset = UNSET
    onlyfans_data: PollAuthenticationStatusResponse200AccountOnlyfansData | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        display_name = self.display_name

        id = self.id

        onlyfans_data: dict[str, Any] | Unset = UNSET
        if not isinstance(self.onlyfans_data, Unset):
            onlyfans_data = self.onlyfans_data.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if display_name is not UNSET:
            field_dict["display_name"] = display_name
        if id is not UNSET:
            field_dict["id"] = id
        if onlyfans_data is not UNSET:
            field_dict["onlyfans_data"] = onlyfans_data

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.poll_authentication_status_response_200_account_onlyfans_data import (
            PollAuthenticationStatusResponse200AccountOnlyfansData,  # noqa: PLC0415
        )

        d = dict(src_dict)
        display_name = d.pop("display_name", UNSET)

        id = d.pop("id", UNSET)

        _onlyfans_data = d.pop("onlyfans_data", UNSET)
        onlyfans_data: PollAuthenticationStatusResponse200AccountOnlyfansData | Unset
        if isinstance(_onlyfans_data, Unset):
            onlyfans_data = UNSET
        else:
            onlyfans_data = PollAuthenticationStatusResponse200AccountOnlyfansData.from_dict(_onlyfans_data)

        poll_authentication_status_response_200_account = cls(
            display_name=display_name,
            id=id,
            onlyfans_data=onlyfans_data,
        )

        poll_authentication_status_response_200_account.additional_properties = d
        return poll_authentication_status_response_200_account

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
