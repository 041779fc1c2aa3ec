from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.start_authentication_body_auth_type import (
    StartAuthenticationBodyAuthType,
    check_start_authentication_body_auth_type,
)
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
        auth_id (str | Unset): Needed for raw_data.
        auth_type (StartAuthenticationBodyAuthType | Unset): Which method to use; email_password when left out.
        cookies (str | Unset): Cookie header, semicolon-separated. Needed for raw_data.
        custom_proxy (StartAuthenticationBodyCustomProxy | Unset): Your own proxy. Not together with proxyCountry.
        email (str | Unset): Needed for email_password.
        force_connect (bool | Unset):
        name (str | Unset): Display name; the email address or auth_id when left out.
        password (str | Unset): Needed for email_password.
        proxy_country (StartAuthenticationBodyProxyCountry | Unset): Country of the managed proxy. Not together with
            customProxy.
        user_agent (str | Unset): User-Agent of the browser session. Needed for raw_data.
        xbc (str | Unset): X-BC request header. Needed for raw_data.
    """

    auth_id: str | Unset = UNSET
    auth_type: StartAuthenticationBodyAuthType | Unset = UNSET
    cookies: str | Unset = UNSET
    custom_proxy: StartAuthenticationBodyCustomProxy | Unset = UNSET
    email: str | Unset = UNSET
    force_connect: bool | Unset = UNSET
    name: str | Unset = UNSET
    password: str | Unset = UNSET
    proxy_country: StartAuthenticationBodyProxyCountry | Unset = UNSET
    user_agent: str | Unset = UNSET
    xbc: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        auth_id = self.auth_id

        auth_type: str | Unset = UNSET
        if not isinstance(self.auth_type, Unset):
            auth_type = self.auth_type

        cookies = self.cookies

        custom_proxy: dict[str, Any] | Unset = UNSET
        if not isinstance(self.custom_proxy, Unset):
            custom_proxy = self.custom_proxy.to_dict()

        email = self.email

        force_connect = self.force_connect

        name = self.name

        password = self.password

        proxy_country: str | Unset = UNSET
        if not isinstance(self.proxy_country, Unset):
            proxy_country = self.proxy_country

        user_agent = self.user_agent

        xbc = self.xbc

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if auth_id is not UNSET:
            field_dict["auth_id"] = auth_id
        if auth_type is not UNSET:
            field_dict["auth_type"] = auth_type
        if cookies is not UNSET:
            field_dict["cookies"] = cookies
        if custom_proxy is not UNSET:
            field_dict["customProxy"] = custom_proxy
        if email is not UNSET:
            field_dict["email"] = email
        if force_connect is not UNSET:
            field_dict["force_connect"] = force_connect
        if name is not UNSET:
            field_dict["name"] = name
        if password is not UNSET:
            field_dict["password"] = password
        if proxy_country is not UNSET:
            field_dict["proxyCountry"] = proxy_country
        if user_agent is not UNSET:
            field_dict["user_agent"] = user_agent
        if xbc is not UNSET:
            field_dict["xbc"] = xbc

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.start_authentication_body_custom_proxy import StartAuthenticationBodyCustomProxy  # noqa: PLC0415

        d = dict(src_dict)
        auth_id = d.pop("auth_id", UNSET)

        _auth_type = d.pop("auth_type", UNSET)
        auth_type: StartAuthenticationBodyAuthType | Unset
        if isinstance(_auth_type, Unset):
            auth_type = UNSET
        else:
            auth_type = check_start_authentication_body_auth_type(_auth_type)

        cookies = d.pop("cookies", UNSET)

        _custom_proxy = d.pop("customProxy", UNSET)
        custom_proxy: StartAuthenticationBodyCustomProxy | Unset
        if isinstance(_custom_proxy, Unset):
            custom_proxy = UNSET
        else:
            custom_proxy = StartAuthenticationBodyCustomProxy.from_dict(_custom_proxy)

        email = d.pop("email", UNSET)

        force_connect = d.pop("force_connect", UNSET)

        name = d.pop("name", UNSET)

        password = d.pop("password", UNSET)

        _proxy_country = d.pop("proxyCountry", UNSET)
        proxy_country: StartAuthenticationBodyProxyCountry | Unset
        if isinstance(_proxy_country, Unset):
            proxy_country = UNSET
        else:
            proxy_country = check_start_authentication_body_proxy_country(_proxy_country)

        user_agent = d.pop("user_agent", UNSET)

        xbc = d.pop("xbc", UNSET)

        start_authentication_body = cls(
            auth_id=auth_id,
            auth_type=auth_type,
            cookies=cookies,
            custom_proxy=custom_proxy,
            email=email,
            force_connect=force_connect,
            name=name,
            password=password,
            proxy_country=proxy_country,
            user_agent=user_agent,
            xbc=xbc,
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
