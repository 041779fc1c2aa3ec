from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="Submit2FaBody")


@_attrs_define
class Submit2FaBody:
    """
    Attributes:
        code (str | Unset): Empty when selfie_verification_completed is true.
        selfie_verification_completed (bool | Unset): Needed when code is absent.
    """

    code: str | Unset = UNSET
    selfie_verification_completed: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        selfie_verification_completed = self.selfie_verification_completed

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if code is not UNSET:
            field_dict["code"] = code
        if selfie_verification_completed is not UNSET:
            field_dict["selfie_verification_completed"] = selfie_verification_completed

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        code = d.pop("code", UNSET)

        selfie_verification_completed = d.pop("selfie_verification_completed", UNSET)

        submit_2_fa_body = cls(
            code=code,
            selfie_verification_completed=selfie_verification_completed,
        )

        submit_2_fa_body.additional_properties = d
        return submit_2_fa_body

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
