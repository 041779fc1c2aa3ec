from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="Submit2FaResponse200")


@_attrs_define
class Submit2FaResponse200:
    """
    Attributes:
        account_id (str | Unset):
        display_name (str | Unset):
        fansly_user_data (Any | Unset):
        is_authenticated (bool | Unset):
        last_error (None | str | Unset):
        masked_email (None | str | Unset):
        needs_code (bool | Unset):
        status (str | Unset):
        twofa_type (int | None | Unset):
    """

    account_id: str | Unset = UNSET
    display_name: str | Unset = UNSET
    fansly_user_data: Any | Unset = UNSET
    is_authenticated: bool | Unset = UNSET
    last_error: None | str | Unset = UNSET
    masked_email: None | str | Unset = UNSET
    needs_code: bool | Unset = UNSET
    status: str | Unset = UNSET
    twofa_type: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        account_id = self.account_id

        display_name = self.display_name

        fansly_user_data = self.fansly_user_data

        is_authenticated = self.is_authenticated

        last_error: None | str | Unset
        if isinstance(self.last_error, Unset):
            last_error = UNSET
        else:
            last_error = self.last_error

        masked_email: None | str | Unset
        if isinstance(self.masked_email, Unset):
            masked_email = UNSET
        else:
            masked_email = self.masked_email

        needs_code = self.needs_code

        status = self.status

        twofa_type: int | None | Unset
        if isinstance(self.twofa_type, Unset):
            twofa_type = UNSET
        else:
            twofa_type = self.twofa_type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if account_id is not UNSET:
            field_dict["account_id"] = account_id
        if display_name is not UNSET:
            field_dict["display_name"] = display_name
        if fansly_user_data is not UNSET:
            field_dict["fansly_user_data"] = fansly_user_data
        if is_authenticated is not UNSET:
            field_dict["is_authenticated"] = is_authenticated
        if last_error is not UNSET:
            field_dict["last_error"] = last_error
        if masked_email is not UNSET:
            field_dict["masked_email"] = masked_email
        if needs_code is not UNSET:
            field_dict["needs_code"] = needs_code
        if status is not UNSET:
            field_dict["status"] = status
        if twofa_type is not UNSET:
            field_dict["twofa_type"] = twofa_type

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        account_id = d.pop("account_id", UNSET)

        display_name = d.pop("display_name", UNSET)

        fansly_user_data = d.pop("fansly_user_data", UNSET)

        is_authenticated = d.pop("is_authenticated", UNSET)

        def _parse_last_error(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        last_error = _parse_last_error(d.pop("last_error", UNSET))

        def _parse_masked_email(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        masked_email = _parse_masked_email(d.pop("masked_email", UNSET))

        needs_code = d.pop("needs_code", UNSET)

        status = d.pop("status", UNSET)

        def _parse_twofa_type(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        twofa_type = _parse_twofa_type(d.pop("twofa_type", UNSET))

        submit_2_fa_response_200 = cls(
            account_id=account_id,
            display_name=display_name,
            fansly_user_data=fansly_user_data,
            is_authenticated=is_authenticated,
            last_error=last_error,
            masked_email=masked_email,
            needs_code=needs_code,
            status=status,
            twofa_type=twofa_type,
        )

        submit_2_fa_response_200.additional_properties = d
        return submit_2_fa_response_200

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
