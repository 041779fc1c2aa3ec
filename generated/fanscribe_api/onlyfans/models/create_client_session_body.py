from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.create_client_session_body_proxy_country import (
    CreateClientSessionBodyProxyCountry,
    check_create_client_session_body_proxy_country,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="CreateClientSessionBody")


@_attrs_define
class CreateClientSessionBody:
    """
    Attributes:
        display_name (str):
        client_reference_id (str | Unset):
        proxy_country (CreateClientSessionBodyProxyCountry | Unset):
    """

    display_name: str
    client_reference_id: str | Unset = UNSET
    proxy_country: CreateClientSessionBodyProxyCountry | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        display_name = self.display_name

        client_reference_id = self.client_reference_id

        proxy_country: str | Unset = UNSET
        if not isinstance(self.proxy_country, Unset):
            proxy_country = self.proxy_country

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "display_name": display_name,
            }
        )
        if client_reference_id is not UNSET:
            field_dict["client_reference_id"] = client_reference_id
        if proxy_country is not UNSET:
            field_dict["proxy_country"] = proxy_country

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        display_name = d.pop("display_name")

        client_reference_id = d.pop("client_reference_id", UNSET)

        _proxy_country = d.pop("proxy_country", UNSET)
        proxy_country: CreateClientSessionBodyProxyCountry | Unset
        if isinstance(_proxy_country, Unset):
            proxy_country = UNSET
        else:
            proxy_country = check_create_client_session_body_proxy_country(_proxy_country)

        create_client_session_body = cls(
            display_name=display_name,
            client_reference_id=client_reference_id,
            proxy_country=proxy_country,
        )

        create_client_session_body.additional_properties = d
        return create_client_session_body

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
