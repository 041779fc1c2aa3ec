from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.start_authentication_body_proxy_country import (
    StartAuthenticationBodyProxyCountry,
    check_start_authentication_body_proxy_country,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.start_authentication_body_custom_proxy import StartAuthenticationBodyCustomProxy


T = TypeVar("T", bound="StartAuthenticationBody")


@_attrs_define
class StartAuthenticationBody:
    """
    Attributes:
        password (str):
        username (str):
        custom_proxy (StartAuthenticationBodyCustomProxy | Unset):
        force_connect (bool | Unset):
        name (str | Unset):
        proxy_country (StartAuthenticationBodyProxyCountry | Unset):
    """

    password: str
    username: str
    custom_proxy: StartAuthenticationBodyCustomProxy | Unset = UNSET
    force_connect: bool | Unset = UNSET
    name: str | Unset = UNSET
    proxy_country: StartAuthenticationBodyProxyCountry | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        password = self.password

        username = self.username

        custom_proxy: dict[str, Any] | Unset = UNSET
        if not isinstance(self.custom_proxy, Unset):
            custom_proxy = self.custom_proxy.to_dict()

        force_connect = self.force_connect

        name = self.name

        proxy_country: str | Unset = UNSET
        if not isinstance(self.proxy_country, Unset):
            proxy_country = self.proxy_country

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "password": password,
                "username": username,
            }
        )
        if custom_proxy is not UNSET:
            field_dict["customProxy"] = custom_proxy
        if force_connect is not UNSET:
            field_dict["force_connect"] = force_connect
        if name is not UNSET:
            field_dict["name"] = name
        if proxy_country is not UNSET:
            field_dict["proxyCountry"] = proxy_country

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.start_authentication_body_custom_proxy import StartAuthenticationBodyCustomProxy  # noqa: PLC0415

        d = dict(src_dict)
        password = d.pop("password")

        username = d.pop("username")

        _custom_proxy = d.pop("customProxy", UNSET)
        custom_proxy: StartAuthenticationBodyCustomProxy | Unset
        if isinstance(_custom_proxy, Unset):
            custom_proxy = UNSET
        else:
            custom_proxy = StartAuthenticationBodyCustomProxy.from_dict(_custom_proxy)

        force_connect = d.pop("force_connect", UNSET)

        name = d.pop("name", UNSET)

        _proxy_country = d.pop("proxyCountry", UNSET)
        proxy_country: StartAuthenticationBodyProxyCountry | Unset
        if isinstance(_proxy_country, Unset):
            proxy_country = UNSET
        else:
            proxy_country = check_start_authentication_body_proxy_country(_proxy_country)

        start_authentication_body = cls(
            password=password,
            username=username,
            custom_proxy=custom_proxy,
            force_connect=force_connect,
            name=name,
            proxy_country=proxy_country,
        )

        start_authentication_body.additional_properties = d
        return start_authentication_body

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
