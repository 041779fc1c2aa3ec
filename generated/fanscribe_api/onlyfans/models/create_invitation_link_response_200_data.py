from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.create_invitation_link_response_200_data_user import CreateInvitationLinkResponse200DataUser


T = TypeVar("T", bound="CreateInvitationLinkResponse200Data")


@_attrs_define
class CreateInvitationLinkResponse200Data:
    """
    Attributes:
        date (str | Unset):
        id (int | Unset):
        invitation_url (str | Unset):
        name (str | Unset):
        token (str | Unset):
        type_ (str | Unset):
        user (CreateInvitationLinkResponse200DataUser | Unset):
    """

    date: str | Unset = UNSET
    id: int | Unset = UNSET
    invitation_url: str | Unset = UNSET
    name: str | Unset = UNSET
    token: str | Unset = UNSET
    type_: str | Unset = UNSET
    user: CreateInvitationLinkResponse200DataUser | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        date = self.date

        id = self.id

        invitation_url = self.invitation_url

        name = self.name

        token = self.token

        type_ = self.type_

        user: dict[str, Any] | Unset = UNSET
        if not isinstance(self.user, Unset):
            user = self.user.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if date is not UNSET:
            field_dict["date"] = date
        if id is not UNSET:
            field_dict["id"] = id
        if invitation_url is not UNSET:
            field_dict["invitationUrl"] = invitation_url
        if name is not UNSET:
            field_dict["name"] = name
        if token is not UNSET:
            field_dict["token"] = token
        if type_ is not UNSET:
            field_dict["type"] = type_
        if user is not UNSET:
            field_dict["user"] = user

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.create_invitation_link_response_200_data_user import CreateInvitationLinkResponse200DataUser  # noqa: PLC0415

        d = dict(src_dict)
        date = d.pop("date", UNSET)

        id = d.pop("id", UNSET)

        invitation_url = d.pop("invitationUrl", UNSET)

        name = d.pop("name", UNSET)

        token = d.pop("token", UNSET)

        type_ = d.pop("type", UNSET)

        _user = d.pop("user", UNSET)
        user: CreateInvitationLinkResponse200DataUser | Unset
        if isinstance(_user, Unset):
            user = UNSET
        else:
            user = CreateInvitationLinkResponse200DataUser.from_dict(_user)

        create_invitation_link_response_200_data = cls(
            date=date,
            id=id,
            invitation_url=invitation_url,
            name=name,
            token=token,
            type_=type_,
            user=user,
        )

        create_invitation_link_response_200_data.additional_properties = d
        return create_invitation_link_response_200_data

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
