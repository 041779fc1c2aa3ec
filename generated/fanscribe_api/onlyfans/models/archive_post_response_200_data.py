from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.archive_post_response_200_data_counters import ArchivePostResponse200DataCounters
    from ..models.archive_post_response_200_data_label_states_item import ArchivePostResponse200DataLabelStatesItem


T = TypeVar("T", bound="ArchivePostResponse200Data")


@_attrs_define
class ArchivePostResponse200Data:
    """
    Attributes:
        counters (ArchivePostResponse200DataCounters | Unset):
        label_states (list[ArchivePostResponse200DataLabelStatesItem] | Unset):
    """

    counters: ArchivePostResponse200DataCounters | Unset = UNSET
    label_states: list[ArchivePostResponse200DataLabelStatesItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        counters: dict[str, Any] | Unset = UNSET
        if not isinstance(self.counters, Unset):
            counters = self.counters.to_dict()

        label_states: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.label_states, Unset):
            label_states = []
            for label_states_item_data in self.label_states:
                label_states_item = label_states_item_data.to_dict()
                label_states.append(label_states_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if counters is not UNSET:
            field_dict["counters"] = counters
        if label_states is not UNSET:
            field_dict["labelStates"] = label_states

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.archive_post_response_200_data_counters import ArchivePostResponse200DataCounters  # noqa: PLC0415
        from ..models.archive_post_response_200_data_label_states_item import ArchivePostResponse200DataLabelStatesItem  # noqa: PLC0415

        d = dict(src_dict)
        _counters = d.pop("counters", UNSET)
        counters: ArchivePostResponse200DataCounters | Unset
        if isinstance(_counters, Unset):
            counters = UNSET
        else:
            counters = ArchivePostResponse200DataCounters.from_dict(_counters)

        _label_states = d.pop("labelStates", UNSET)
        label_states: list[ArchivePostResponse200DataLabelStatesItem] | Unset = UNSET
        if _label_states is not UNSET:
            label_states = []
            for label_states_item_data in _label_states:
                label_states_item = ArchivePostResponse200DataLabelStatesItem.from_dict(label_states_item_data)

                label_states.append(label_states_item)

        archive_post_response_200_data = cls(
            counters=counters,
            label_states=label_states,
        )

        archive_post_response_200_data.additional_properties = d
        return archive_post_response_200_data

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
