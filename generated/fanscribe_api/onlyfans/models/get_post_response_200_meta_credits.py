from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="GetPostResponse200MetaCredits")


@_attrs_define
class GetPostResponse200MetaCredits:
    """
    Attributes:
        balance (int | Unset):
        note (str | Unset):
        used (int | Unset):
    """

    balance: int | Unset = UNSET
    note: str | Unset = UNSET
    used: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        balance = self.balance

        note = self.note

        used = self.used

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if balance is not UNSET:
            field_dict["balance"] = balance
        if note is not UNSET:
            field_dict["note"] = note
        if used is not UNSET:
            field_dict["used"] = used

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        balance = d.pop("balance", UNSET)

        note = d.pop("note", UNSET)

        used = d.pop("used", UNSET)

        get_post_response_200_meta_credits = cls(
            balance=balance,
            note=note,
            used=used,
        )

        get_post_response_200_meta_credits.additional_properties = d
        return get_post_response_200_meta_credits

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
