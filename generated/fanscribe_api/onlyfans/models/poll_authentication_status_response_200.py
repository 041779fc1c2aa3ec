from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.poll_authentication_status_response_200_account import PollAuthenticationStatusResponse200Account
    from ..models.poll_authentication_status_response_200_last_attempt import (
        PollAuthenticationStatusResponse200LastAttempt,
    )


T = TypeVar("T", bound="PollAuthenticationStatusResponse200")


@_attrs_define
class PollAuthenticationStatusResponse200:
    """
    Attributes:
        account (PollAuthenticationStatusResponse200Account | Unset):
        last_attempt (PollAuthenticationStatusResponse200LastAttempt | Unset):
        progress (str | Unset):
        state (str | Unset):
    """

    account: PollAuthenticationStatusResponse200Account | Unset = UNSET
    last_attempt: PollAuthenticationStatusResponse200LastAttempt | Unset = UNSET
    progress: str | Unset = UNSET
    state: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        account: dict[str, Any] | Unset = UNSET
        if not isinstance(self.account, Unset):
            account = self.account.to_dict()

        last_attempt: dict[str, Any] | Unset = UNSET
        if not isinstance(self.last_attempt, Unset):
            last_attempt = self.last_attempt.to_dict()

        progress = self.progress

        state = self.state

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if account is not UNSET:
            field_dict["account"] = account
        if last_attempt is not UNSET:
            field_dict["lastAttempt"] = last_attempt
        if progress is not UNSET:
            field_dict["progress"] = progress
        if state is not UNSET:
            field_dict["state"] = state

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.poll_authentication_status_response_200_account import PollAuthenticationStatusResponse200Account  # noqa: PLC0415
        from ..models.poll_authentication_status_response_200_last_attempt import (
            PollAuthenticationStatusResponse200LastAttempt,  # noqa: PLC0415
        )

        d = dict(src_dict)
        _account = d.pop("account", UNSET)
        account: PollAuthenticationStatusResponse200Account | Unset
        if isinstance(_account, Unset):
            account = UNSET
        else:
            account = PollAuthenticationStatusResponse200Account.from_dict(_account)

        _last_attempt = d.pop("lastAttempt", UNSET)
        last_attempt: PollAuthenticationStatusResponse200LastAttempt | Unset
        if isinstance(_last_attempt, Unset):
            last_attempt = UNSET
        else:
            last_attempt = PollAuthenticationStatusResponse200LastAttempt.from_dict(_last_attempt)

        progress = d.pop("progress", UNSET)

        state = d.pop("state", UNSET)

        poll_authentication_status_response_200 = cls(
            account=account,
            last_attempt=last_attempt,
            progress=progress,
            state=state,
        )

        poll_authentication_status_response_200.additional_properties = d
        return poll_authentication_status_response_200

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
