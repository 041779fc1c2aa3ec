from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.create_release_form_response_200_data_user import CreateReleaseFormResponse200DataUser


T = TypeVar("T", bound="CreateReleaseFormResponse200Data")


@_attrs_define
class CreateReleaseFormResponse200Data:
    """
    Attributes:
        approved_at (str | Unset):
        code (str | Unset):
        created_at (str | Unset):
        id (int | Unset):
        name (str | Unset):
        signature (str | Unset):
        signed (list[Any] | Unset):
        signers_count (int | Unset):
        submission_url (str | Unset):
        type_ (str | Unset):
        user (CreateReleaseFormResponse200DataUser | Unset):
    """

    approved_at: str | Unset = UNSET
    code: str | Unset = UNSET
    created_at: str | Unset = UNSET
    id: int | Unset = UNSET
    name: str | Unset = UNSET
    signature: str | Unset = UNSET
    signed: list[Any] | Unset = UNSET
    signers_count: int | Unset = UNSET
    submission_url: str | Unset = UNSET
    type_: str | Unset = UNSET
    user: CreateReleaseFormResponse200DataUser | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        approved_at = self.approved_at

        code = self.code

        created_at = self.created_at

        id = self.id

        name = self.name

        signature = self.signature

        signed: list[Any] | Unset = UNSET
        if not isinstance(self.signed, Unset):
            signed = self.signed

        signers_count = self.signers_count

        submission_url = self.submission_url

        type_ = self.type_

        user: dict[str, Any] | Unset = UNSET
        if not isinstance(self.user, Unset):
            user = self.user.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if approved_at is not UNSET:
            field_dict["approvedAt"] = approved_at
        if code is not UNSET:
            field_dict["code"] = code
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if id is not UNSET:
            field_dict["id"] = id
        if name is not UNSET:
            field_dict["name"] = name
        if signature is not UNSET:
            field_dict["signature"] = signature
        if signed is not UNSET:
            field_dict["signed"] = signed
        if signers_count is not UNSET:
            field_dict["signersCount"] = signers_count
        if submission_url is not UNSET:
            field_dict["submissionUrl"] = submission_url
        if type_ is not UNSET:
            field_dict["type"] = type_
        if user is not UNSET:
            field_dict["user"] = user

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.create_release_form_response_200_data_user import CreateReleaseFormResponse200DataUser  # noqa: PLC0415

        d = dict(src_dict)
        approved_at = d.pop("approvedAt", UNSET)

        code = d.pop("code", UNSET)

        created_at = d.pop("createdAt", UNSET)

        id = d.pop("id", UNSET)

        name = d.pop("name", UNSET)

        signature = d.pop("signature", UNSET)

        signed = cast(list[Any], d.pop("signed", UNSET))

        signers_count = d.pop("signersCount", UNSET)

        submission_url = d.pop("submissionUrl", UNSET)

        type_ = d.pop("type", UNSET)

        _user = d.pop("user", UNSET)
        user: CreateReleaseFormResponse200DataUser | Unset
        if isinstance(_user, Unset):
            user = UNSET
        else:
            user = CreateReleaseFormResponse200DataUser.from_dict(_user)

        create_release_form_response_200_data = cls(
            approved_at=approved_at,
            code=code,
            created_at=created_at,
            id=id,
            name=name,
            signature=signature,
            signed=signed,
            signers_count=signers_count,
            submission_url=submission_url,
            type_=type_,
            user=user,
        )

        create_release_form_response_200_data.additional_properties = d
        return create_release_form_response_200_data

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
