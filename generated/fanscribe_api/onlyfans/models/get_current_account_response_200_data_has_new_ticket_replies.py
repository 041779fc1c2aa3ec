from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="GetCurrentAccountResponse200DataHasNewTicketReplies")


@_attrs_define
class GetCurrentAccountResponse200DataHasNewTicketReplies:
    """
    Attributes:
        appeal_form (bool | Unset):
        closed (bool | Unset):
        open_ (bool | Unset):
        solved (bool | Unset):
    """

    appeal_form: bool | Unset = UNSET
    closed: bool | Unset = UNSET
    open_: bool | Unset = UNSET
    solved: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        appeal_form = self.appeal_form

        closed = self.closed

        open_ = self.open_

        solved = self.solved

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if appeal_form is not UNSET:
            field_dict["appeal_form"] = appeal_form
        if closed is not UNSET:
            field_dict["closed"] = closed
        if open_ is not UNSET:
            field_dict["open"] = open_
        if solved is not UNSET:
            field_dict["solved"] = solved

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        appeal_form = d.pop("appeal_form", UNSET)

        closed = d.pop("closed", UNSET)

        open_ = d.pop("open", UNSET)

        solved = d.pop("solved", UNSET)

        get_current_account_response_200_data_has_new_ticket_replies = cls(
            appeal_form=appeal_form,
            closed=closed,
            open_=open_,
            solved=solved,
        )

        get_current_account_response_200_data_has_new_ticket_replies.additional_properties = d
        return get_current_account_response_200_data_has_new_ticket_replies

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
