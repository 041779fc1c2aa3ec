from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="StartAuthenticationBodyCustomProxy")


@_attrs_define
class StartAuthenticationBodyCustomProxy:
    """Your own proxy. Not together with proxyCountry.

    Attributes:
        host (str | Unset):
        password (str | Unset):
        port (int | Unset):
        username (str | Unset):
    """

    host: str | Unset = UNSET
    password: str | Unset = UNSET
    port: int | Unset = UNSET
    username: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        host = self.host

        password = self.password

        port = self.port

        username = self.username

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if host is not UNSET:
            field_dict["host"] = host
        if password is not UNSET:
            field_dict["password"] = password
        if port is not UNSET:
            field_dict["port"] = port
        if username is not UNSET:
            field_dict["username"] = username

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        host = d.pop("host", UNSET)

        password = d.pop("password", UNSET)

        port = d.pop("port", UNSET)

        username = d.pop("username", UNSET)

        start_authentication_body_custom_proxy = cls(
            host=host,
            password=password,
            port=port,
            username=username,
        )

        start_authentication_body_custom_proxy.additional_properties = d
        return start_authentication_body_custom_proxy

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
