from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="CreateClientSessionResponse200Data")


@_attrs_define
class CreateClientSessionResponse200Data:
    """
    Attributes:
        client_reference_id (str | Unset):
        display_name (str | Unset):
        token (str | Unset):
    """

    client_reference_id: str | Unset = UNSET
    display_name: str | Unset = UNSET
    token: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        client_reference_id = self.client_reference_id

        display_name = self.display_name

        token = self.token

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if client_reference_id is not UNSET:
            field_dict["client_reference_id"] = client_reference_id
        if display_name is not UNSET:
            field_dict["display_name"] = display_name
        if token is not UNSET:
            field_dict["token"] = token

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        client_reference_id = d.pop("client_reference_id", UNSET)

        display_name = d.pop("display_name", UNSET)

        token = d.pop("token", UNSET)

        create_client_session_response_200_data = cls(
            client_reference_id=client_reference_id,
            display_name=display_name,
            token=token,
        )

        create_client_session_response_200_data.additional_properties = d
        return create_client_session_response_200_data

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
