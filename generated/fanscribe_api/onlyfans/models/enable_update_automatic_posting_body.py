from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.enable_update_automatic_posting_body_period import (
    EnableUpdateAutomaticPostingBodyPeriod,
    check_enable_update_automatic_posting_body_period,
)

T = TypeVar("T", bound="EnableUpdateAutomaticPostingBody")


@_attrs_define
class EnableUpdateAutomaticPostingBody:
    """
    Attributes:
        period (EnableUpdateAutomaticPostingBodyPeriod):
    """

    period: EnableUpdateAutomaticPostingBodyPeriod
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        period: int = self.period

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "period": period,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        period = check_enable_update_automatic_posting_body_period(d.pop("period"))

        enable_update_automatic_posting_body = cls(
            period=period,
        )

        enable_update_automatic_posting_body.additional_properties = d
        return enable_update_automatic_posting_body

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
