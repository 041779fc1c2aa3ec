from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_insights_response_200_data_dataset import GetInsightsResponse200DataDataset


T = TypeVar("T", bound="GetInsightsResponse200Data")


@_attrs_define
class GetInsightsResponse200Data:
    """
    Attributes:
        dataset (GetInsightsResponse200DataDataset | Unset):
    """

    dataset: GetInsightsResponse200DataDataset | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        dataset: dict[str, Any] | Unset = UNSET
        if not isinstance(self.dataset, Unset):
            dataset = self.dataset.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if dataset is not UNSET:
            field_dict["dataset"] = dataset

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_insights_response_200_data_dataset import GetInsightsResponse200DataDataset  # noqa: PLC0415

        d = dict(src_dict)
        _dataset = d.pop("dataset", UNSET)
        dataset: GetInsightsResponse200DataDataset | Unset
        if isinstance(_dataset, Unset):
            dataset = UNSET
        else:
            dataset = GetInsightsResponse200DataDataset.from_dict(_dataset)

        get_insights_response_200_data = cls(
            dataset=dataset,
        )

        get_insights_response_200_data.additional_properties = d
        return get_insights_response_200_data

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
