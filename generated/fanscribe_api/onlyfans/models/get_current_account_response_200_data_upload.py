from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_current_account_response_200_data_upload_geo_upload_args import (
        GetCurrentAccountResponse200DataUploadGeoUploadArgs,
    )


T = TypeVar("T", bound="GetCurrentAccountResponse200DataUpload")


@_attrs_define
class GetCurrentAccountResponse200DataUpload:
    """
    Attributes:
        geo_upload_args (GetCurrentAccountResponse200DataUploadGeoUploadArgs | Unset):
    """

    geo_upload_args: GetCurrentAccountResponse200DataUploadGeoUploadArgs | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        geo_upload_args: dict[str, Any] | Unset = UNSET
        if not isinstance(self.geo_upload_args, Unset):
            geo_upload_args = self.geo_upload_args.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if geo_upload_args is not UNSET:
            field_dict["geoUploadArgs"] = geo_upload_args

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_current_account_response_200_data_upload_geo_upload_args import (
            GetCurrentAccountResponse200DataUploadGeoUploadArgs,  # noqa: PLC0415
        )

        d = dict(src_dict)
        _geo_upload_args = d.pop("geoUploadArgs", UNSET)
        geo_upload_args: GetCurrentAccountResponse200DataUploadGeoUploadArgs | Unset
        if isinstance(_geo_upload_args, Unset):
            geo_upload_args = UNSET
        else:
            geo_upload_args = GetCurrentAccountResponse200DataUploadGeoUploadArgs.from_dict(_geo_upload_args)

        get_current_account_response_200_data_upload = cls(
            geo_upload_args=geo_upload_args,
        )

        get_current_account_response_200_data_upload.additional_properties = d
        return get_current_account_response_200_data_upload

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
