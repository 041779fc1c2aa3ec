from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="PollAuthenticationStatusResponse200LastAttempt")


@_attrs_define
class PollAuthenticationStatusResponse200LastAttempt:
    """
    Attributes:
        completed_at (str | Unset):
        error_code (Any | Unset):
        error_message (Any | Unset):
        needs_otp (bool | Unset):
        otp_phone_ending (Any | Unset):
        started_at (str | Unset):
        success (bool | Unset):
    """

    completed_at: str | Unset = UNSET
    error_code: Any | Unset = UNSET
    error_message: Any | Unset = UNSET
    needs_otp: bool | Unset = UNSET
    otp_phone_ending: Any | Unset = UNSET
    started_at: str | Unset = UNSET
    success: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        completed_at = self.completed_at

        error_code = self.error_code

        error_message = self.error_message

        needs_otp = self.needs_otp

        otp_phone_ending = self.otp_phone_ending

        started_at = self.started_at

        success = self.success

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if completed_at is not UNSET:
            field_dict["completed_at"] = completed_at
        if error_code is not UNSET:
            field_dict["error_code"] = error_code
        if error_message is not UNSET:
            field_dict["error_message"] = error_message
        if needs_otp is not UNSET:
            field_dict["needs_otp"] = needs_otp
        if otp_phone_ending is not UNSET:
            field_dict["otp_phone_ending"] = otp_phone_ending
        if started_at is not UNSET:
            field_dict["started_at"] = started_at
        if success is not UNSET:
            field_dict["success"] = success

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        completed_at = d.pop("completed_at", UNSET)

        error_code = d.pop("error_code", UNSET)

        error_message = d.pop("error_message", UNSET)

        needs_otp = d.pop("needs_otp", UNSET)

        otp_phone_ending = d.pop("otp_phone_ending", UNSET)

        started_at = d.pop("started_at", UNSET)

        success = d.pop("success", UNSET)

        poll_authentication_status_response_200_last_attempt = cls(
            completed_at=completed_at,
            error_code=error_code,
            error_message=error_message,
            needs_otp=needs_otp,
            otp_phone_ending=otp_phone_ending,
            started_at=started_at,
            success=success,
        )

        poll_authentication_status_response_200_last_attempt.additional_properties = d
        return poll_authentication_status_response_200_last_attempt

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
