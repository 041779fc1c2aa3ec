from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.list_stored_free_trial_links_response_200_data import ListStoredFreeTrialLinksResponse200Data
    from ..models.list_stored_free_trial_links_response_200_meta import ListStoredFreeTrialLinksResponse200Meta
    from ..models.list_stored_free_trial_links_response_200_pagination import (
        ListStoredFreeTrialLinksResponse200Pagination,
    )


T = TypeVar("T", bound="ListStoredFreeTrialLinksResponse200")


@_attrs_define
class ListStoredFreeTrialLinksResponse200:
    """
    Attributes:
        field_meta (ListStoredFreeTrialLinksResponse200Meta | Unset):
        field_pagination (ListStoredFreeTrialLinksResponse200Pagination | Unset):
        data (ListStoredFreeTrialLinksResponse200Data | Unset):
    """

    field_meta: ListStoredFreeTrialLinksResponse200Meta | Unset = UNSET
    field_pagination: ListStoredFreeTrialLinksResponse200Pagination | Unset = UNSET
    data: ListStoredFreeTrialLinksResponse200Data | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        field_meta: dict[str, Any] | Unset = UNSET
        if not isinstance(self.field_meta, Unset):
            field_meta = self.field_meta.to_dict()

        field_pagination: dict[str, Any] | Unset = UNSET
        if not isinstance(self.field_pagination, Unset):
            field_pagination = self.field_pagination.to_dict()

        data: dict[str, Any] | Unset = UNSET
        if not isinstance(self.data, Unset):
            data = self.data.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if field_meta is not UNSET:
            field_dict["_meta"] = field_meta
        if field_pagination is not UNSET:
            field_dict["_pagination"] = field_pagination
        if data is not UNSET:
            field_dict["data"] = data

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.list_stored_free_trial_links_response_200_data import ListStoredFreeTrialLinksResponse200Data  # noqa: PLC0415
        from ..models.list_stored_free_trial_links_response_200_meta import ListStoredFreeTrialLinksResponse200Meta  # noqa: PLC0415
        from ..models.list_stored_free_trial_links_response_200_pagination import (
            ListStoredFreeTrialLinksResponse200Pagination,  # noqa: PLC0415
        )

        d = dict(src_dict)
        _field_meta = d.pop("_meta", UNSET)
        field_meta: ListStoredFreeTrialLinksResponse200Meta | Unset
        if isinstance(_field_meta, Unset):
            field_meta = UNSET
        else:
            field_meta = ListStoredFreeTrialLinksResponse200Meta.from_dict(_field_meta)

        _field_pagination = d.pop("_pagination", UNSET)
        field_pagination: ListStoredFreeTrialLinksResponse200Pagination | Unset
        if isinstance(_field_pagination, Unset):
            field_pagination = UNSET
        else:
            field_pagination = ListStoredFreeTrialLinksResponse200Pagination.from_dict(_field_pagination)

        _data = d.pop("data", UNSET)
        data: ListStoredFreeTrialLinksResponse200Data | Unset
        if isinstance(_data, Unset):
            data = UNSET
        else:
            data = ListStoredFreeTrialLinksResponse200Data.from_dict(_data)

        list_stored_free_trial_links_response_200 = cls(
            field_meta=field_meta,
            field_pagination=field_pagination,
            data=data,
        )

        list_stored_free_trial_links_response_200.additional_properties = d
        return list_stored_free_trial_links_response_200

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
