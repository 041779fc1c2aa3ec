from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_vault_media_response_200_data_files_full import GetVaultMediaResponse200DataFilesFull
    from ..models.get_vault_media_response_200_data_files_preview import GetVaultMediaResponse200DataFilesPreview
    from ..models.get_vault_media_response_200_data_files_square_preview import (
        GetVaultMediaResponse200DataFilesSquarePreview,
    )
    from ..models.get_vault_media_response_200_data_files_thumb import GetVaultMediaResponse200DataFilesThumb


T = TypeVar("T", bound="GetVaultMediaResponse200DataFiles")


@_attrs_define
class GetVaultMediaResponse200DataFiles:
    """
    Attributes:
        full (GetVaultMediaResponse200DataFilesFull | Unset):
        preview (GetVaultMediaResponse200DataFilesPreview | Unset):
        square_preview (GetVaultMediaResponse200DataFilesSquarePreview | Unset):
        thumb (GetVaultMediaResponse200DataFilesThumb | Unset):
    """

    full: GetVaultMediaResponse200DataFilesFull | Unset = UNSET
    preview: GetVaultMediaResponse200DataFilesPreview | Unset = UNSET
    square_preview: GetVaultMediaResponse200DataFilesSquarePreview | Unset = UNSET
    thumb: GetVaultMediaResponse200DataFilesThumb | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        full: dict[str, Any] | Unset = UNSET
        if not isinstance(self.full, Unset):
            full = self.full.to_dict()

        preview: dict[str, Any] | Unset = UNSET
        if not isinstance(self.preview, Unset):
            preview = self.preview.to_dict()

        square_preview: dict[str, Any] | Unset = UNSET
        if not isinstance(self.square_preview, Unset):
            square_preview = self.square_preview.to_dict()

        thumb: dict[str, Any] | Unset = UNSET
        if not isinstance(self.thumb, Unset):
            thumb = self.thumb.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if full is not UNSET:
            field_dict["full"] = full
        if preview is not UNSET:
            field_dict["preview"] = preview
        if square_preview is not UNSET:
            field_dict["squarePreview"] = square_preview
        if thumb is not UNSET:
            field_dict["thumb"] = thumb

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_vault_media_response_200_data_files_full import GetVaultMediaResponse200DataFilesFull  # noqa: PLC0415
        from ..models.get_vault_media_response_200_data_files_preview import GetVaultMediaResponse200DataFilesPreview  # noqa: PLC0415
        from ..models.get_vault_media_response_200_data_files_square_preview import (
            GetVaultMediaResponse200DataFilesSquarePreview,  # noqa: PLC0415
        )
        from ..models.get_vault_media_response_200_data_files_thumb import GetVaultMediaResponse200DataFilesThumb  # noqa: PLC0415

        d = dict(src_dict)
        _full = d.pop("full", UNSET)
        full: GetVaultMediaResponse200DataFilesFull | Unset
        if isinstance(_full, Unset):
            full = UNSET
        else:
            full = GetVaultMediaResponse200DataFilesFull.from_dict(_full)

        _preview = d.pop("preview", UNSET)
        preview: GetVaultMediaResponse200DataFilesPreview | Unset
        if isinstance(_preview, Unset):
            preview = UNSET
        else:
            preview = GetVaultMediaResponse200DataFilesPreview.from_dict(_preview)

        _square_preview = d.pop("squarePreview", UNSET)
        square_preview: GetVaultMediaResponse200DataFilesSquarePreview | Unset
        if isinstance(_square_preview, Unset):
            square_preview = UNSET
        else:
            square_preview = GetVaultMediaResponse200DataFilesSquarePreview.from_dict(_square_preview)

        _thumb = d.pop("thumb", UNSET)
        thumb: GetVaultMediaResponse200DataFilesThumb | Unset
        if isinstance(_thumb, Unset):
            thumb = UNSET
        else:
            thumb = GetVaultMediaResponse200DataFilesThumb.from_dict(_thumb)

        get_vault_media_response_200_data_files = cls(
            full=full,
            preview=preview,
            square_preview=square_preview,
            thumb=thumb,
        )

        get_vault_media_response_200_data_files.additional_properties = d
        return get_vault_media_response_200_data_files

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
