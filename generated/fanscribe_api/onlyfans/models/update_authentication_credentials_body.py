from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.update_authentication_credentials_body_auth_type import (
    UpdateAuthenticationCredentialsBodyAuthType,
    check_update_authentication_credentials_body_auth_type,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="UpdateAuthenticationCredentialsBody")


@_attrs_define
class UpdateAuthenticationCredentialsBody:
    """
    Attributes:
        auth_id (str | Unset): Needed for raw_data.
        auth_type (UpdateAuthenticationCredentialsBodyAuthType | Unset): Which method to use; email_password when left
            out.
        cookies (str | Unset): Cookie header, semicolon-separated. Needed for raw_data.
        email (str | Unset): Needed for email_password.
        password (str | Unset): Needed for email_password.
        user_agent (str | Unset): User-Agent of the browser session. Needed for raw_data.
        xbc (str | Unset): X-BC request header. Needed for raw_data.
    """

    auth_id: str | Unset = UNSET
    auth_type: UpdateAuthenticationCredentialsBodyAuthType | Unset = UNSET
    cookies: str | Unset = UNSET
    email: str | Unset = UNSET
    password: str | Unset = UNSET
    user_agent: str | Unset = UNSET
    xbc: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        auth_id = self.auth_id

        auth_type: str | Unset = UNSET
        if not isinstance(self.auth_type, Unset):
            auth_type = self.auth_type

        cookies = self.cookies

        email = self.email

        password = self.password

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
        if email is not UNSET:
            field_dict["email"] = email
        if password is not UNSET:
            field_dict["password"] = password
        if user_agent is not UNSET:
            field_dict["user_agent"] = user_agent
        if xbc is not UNSET:
            field_dict["xbc"] = xbc

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        auth_id = d.pop("auth_id", UNSET)

        _auth_type = d.pop("auth_type", UNSET)
        auth_type: UpdateAuthenticationCredentialsBodyAuthType | Unset
        if isinstance(_auth_type, Unset):
            auth_type = UNSET
        else:
            auth_type = check_update_authentication_credentials_body_auth_type(_auth_type)

        cookies = d.pop("cookies", UNSET)

        email = d.pop("email", UNSET)

        password = d.pop("password", UNSET)

        user_agent = d.pop("user_agent", UNSET)

        xbc = d.pop("xbc", UNSET)

        update_authentication_credentials_body = cls(
            auth_id=auth_id,
            auth_type=auth_type,
            cookies=cookies,
            email=email,
            password=password,
            user_agent=user_agent,
            xbc=xbc,
        )

        update_authentication_credentials_body.additional_properties = d
        return update_authentication_credentials_body

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
