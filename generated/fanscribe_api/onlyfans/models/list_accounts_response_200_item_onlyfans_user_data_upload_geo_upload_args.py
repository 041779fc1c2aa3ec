from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.list_accounts_response_200_item_onlyfans_user_data_upload_geo_upload_args_additional import (
        ListAccountsResponse200ItemOnlyfansUserDataUploadGeoUploadArgsAdditional,
    )


T = TypeVar("T", bound="ListAccountsResponse200ItemOnlyfansUserDataUploadGeoUploadArgs")


@_attrs_define
class ListAccountsResponse200ItemOnlyfansUserDataUploadGeoUploadArgs:
    """
    Attributes:
        additional (ListAccountsResponse200ItemOnlyfansUserDataUploadGeoUploadArgsAdditional | Unset):
        is_delay (bool | Unset):
        need_thumbs (bool | Unset):
        preset (str | Unset):
        preset_png (str | Unset):
        protected_preset (str | Unset):
    """

    additional: ListAccountsResponse200ItemOnlyfansUserDataUploadGeoUploadArgsAdditional | Unset = UNSET
    is_delay: bool | Unset = UNSET
    need_thumbs: bool | Unset = UNSET
    preset: str | Unset = UNSET
    preset_png: str | Unset = UNSET
    protected_preset: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        additional: dict[str, Any] | Unset = UNSET
        if not isinstance(self.additional, Unset):
            additional = self.additional.to_dict()

        is_delay = self.is_delay

        need_thumbs = self.need_thumbs

        preset = self.preset

        preset_png = self.preset_png

        protected_preset = self.protected_preset

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if additional is not UNSET:
            field_dict["additional"] = additional
        if is_delay is not UNSET:
            field_dict["isDelay"] = is_delay
        if need_thumbs is not UNSET:
            field_dict["needThumbs"] = need_thumbs
        if preset is not UNSET:
            field_dict["preset"] = preset
        if preset_png is not UNSET:
            field_dict["preset_png"] = preset_png
        if protected_preset is not UNSET:
            field_dict["protected_preset"] = protected_preset

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.list_accounts_response_200_item_onlyfans_user_data_upload_geo_upload_args_additional import (
            ListAccountsResponse200ItemOnlyfansUserDataUploadGeoUploadArgsAdditional,  # noqa: PLC0415
        )

        d = dict(src_dict)
        _additional = d.pop("additional", UNSET)
        additional: ListAccountsResponse200ItemOnlyfansUserDataUploadGeoUploadArgsAdditional | Unset
        if isinstance(_additional, Unset):
            additional = UNSET
        else:
            additional = ListAccountsResponse200ItemOnlyfansUserDataUploadGeoUploadArgsAdditional.from_dict(_additional)

        is_delay = d.pop("isDelay", UNSET)

        need_thumbs = d.pop("needThumbs", UNSET)

        preset = d.pop("preset", UNSET)

        preset_png = d.pop("preset_png", UNSET)

        protected_preset = d.pop("protected_preset", UNSET)

        list_accounts_response_200_item_onlyfans_user_data_upload_geo_upload_args = cls(
            additional=additional,
            is_delay=is_delay,
            need_thumbs=need_thumbs,
            preset=preset,
            preset_png=preset_png,
            protected_preset=protected_preset,
        )

        list_accounts_response_200_item_onlyfans_user_data_upload_geo_upload_args.additional_properties = d
        return list_accounts_response_200_item_onlyfans_user_data_upload_geo_upload_args

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
