from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ListStoredFreeTrialLinksResponse200DataListItemCost")


@_attrs_define
class ListStoredFreeTrialLinksResponse200DataListItemCost:
    """
    Attributes:
        click_source_count (int | Unset):
        input_mode (str | Unset):
        input_value (str | Unset):
        per_click (str | Unset):
        per_promo (str | Unset):
        per_sub (str | Unset):
        subscriber_source_count (int | Unset):
    """

    click_source_count: int | Unset = UNSET
    input_mode: str | Unset = UNSET
    input_value: str | Unset = UNSET
    per_click: str | Unset = UNSET
    per_promo: str | Unset = UNSET
    per_sub: str | Unset = UNSET
    subscriber_source_count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        click_source_count = self.click_source_count

        input_mode = self.input_mode

        input_value = self.input_value

        per_click = self.per_click

        per_promo = self.per_promo

        per_sub = self.per_sub

        subscriber_source_count = self.subscriber_source_count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if click_source_count is not UNSET:
            field_dict["clickSourceCount"] = click_source_count
        if input_mode is not UNSET:
            field_dict["inputMode"] = input_mode
        if input_value is not UNSET:
            field_dict["inputValue"] = input_value
        if per_click is not UNSET:
            field_dict["perClick"] = per_click
        if per_promo is not UNSET:
            field_dict["perPromo"] = per_promo
        if per_sub is not UNSET:
            field_dict["perSub"] = per_sub
        if subscriber_source_count is not UNSET:
            field_dict["subscriberSourceCount"] = subscriber_source_count

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        click_source_count = d.pop("clickSourceCount", UNSET)

        input_mode = d.pop("inputMode", UNSET)

        input_value = d.pop("inputValue", UNSET)

        per_click = d.pop("perClick", UNSET)

        per_promo = d.pop("perPromo", UNSET)

        per_sub = d.pop("perSub", UNSET)

        subscriber_source_count = d.pop("subscriberSourceCount", UNSET)

        list_stored_free_trial_links_response_200_data_list_item_cost = cls(
            click_source_count=click_source_count,
            input_mode=input_mode,
            input_value=input_value,
            per_click=per_click,
            per_promo=per_promo,
            per_sub=per_sub,
            subscriber_source_count=subscriber_source_count,
        )

        list_stored_free_trial_links_response_200_data_list_item_cost.additional_properties = d
        return list_stored_free_trial_links_response_200_data_list_item_cost

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
