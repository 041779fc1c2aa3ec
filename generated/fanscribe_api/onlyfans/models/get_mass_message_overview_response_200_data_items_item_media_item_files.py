from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_mass_message_overview_response_200_data_items_item_media_item_files_full import (
        GetMassMessageOverviewResponse200DataItemsItemMediaItemFilesFull,
    )
    from ..models.get_mass_message_overview_response_200_data_items_item_media_item_files_preview import (
        GetMassMessageOverviewResponse200DataItemsItemMediaItemFilesPreview,
    )
    from ..models.get_mass_message_overview_response_200_data_items_item_media_item_files_square_preview import (
        GetMassMessageOverviewResponse200DataItemsItemMediaItemFilesSquarePreview,
    )
    from ..models.get_mass_message_overview_response_200_data_items_item_media_item_files_thumb import (
        GetMassMessageOverviewResponse200DataItemsItemMediaItemFilesThumb,
    )


T = TypeVar("T", bound="GetMassMessageOverviewResponse200DataItemsItemMediaItemFiles")


@_attrs_define
class GetMassMessageOverviewResponse200DataItemsItemMediaItemFiles:
    """
    Attributes:
        full (GetMassMessageOverviewResponse200DataItemsItemMediaItemFilesFull | Unset):
        preview (GetMassMessageOverviewResponse200DataItemsItemMediaItemFilesPreview | Unset):
        square_preview (GetMassMessageOverviewResponse200DataItemsItemMediaItemFilesSquarePreview | Unset):
        thumb (GetMassMessageOverviewResponse200DataItemsItemMediaItemFilesThumb | Unset):
    """

    full: GetMassMessageOverviewResponse200DataItemsItemMediaItemFilesFull | Unset = UNSET
    preview: GetMassMessageOverviewResponse200DataItemsItemMediaItemFilesPreview | Unset = UNSET
    square_preview: GetMassMessageOverviewResponse200DataItemsItemMediaItemFilesSquarePreview | Unset = UNSET
    thumb: GetMassMessageOverviewResponse200DataItemsItemMediaItemFilesThumb | Unset = UNSET
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
        from ..models.get_mass_message_overview_response_200_data_items_item_media_item_files_full import (
            GetMassMessageOverviewResponse200DataItemsItemMediaItemFilesFull,  # noqa: PLC0415
        )
        from ..models.get_mass_message_overview_response_200_data_items_item_media_item_files_preview import (
            GetMassMessageOverviewResponse200DataItemsItemMediaItemFilesPreview,  # noqa: PLC0415
        )
        from ..models.get_mass_message_overview_response_200_data_items_item_media_item_files_square_preview import (
            GetMassMessageOverviewResponse200DataItemsItemMediaItemFilesSquarePreview,  # noqa: PLC0415
        )
        from ..models.get_mass_message_overview_response_200_data_items_item_media_item_files_thumb import (
            GetMassMessageOverviewResponse200DataItemsItemMediaItemFilesThumb,  # noqa: PLC0415
        )

        d = dict(src_dict)
        _full = d.pop("full", UNSET)
        full: GetMassMessageOverviewResponse200DataItemsItemMediaItemFilesFull | Unset
        if isinstance(_full, Unset):
            full = UNSET
        else:
            full = GetMassMessageOverviewResponse200DataItemsItemMediaItemFilesFull.from_dict(_full)

        _preview = d.pop("preview", UNSET)
        preview: GetMassMessageOverviewResponse200DataItemsItemMediaItemFilesPreview | Unset
        if isinstance(_preview, Unset):
            preview = UNSET
        else:
            preview = GetMassMessageOverviewResponse200DataItemsItemMediaItemFilesPreview.from_dict(_preview)

        _square_preview = d.pop("squarePreview", UNSET)
        square_preview: GetMassMessageOverviewResponse200DataItemsItemMediaItemFilesSquarePreview | Unset
        if isinstance(_square_preview, Unset):
            square_preview = UNSET
        else:
            square_preview = GetMassMessageOverviewResponse200DataItemsItemMediaItemFilesSquarePreview.from_dict(
                _square_preview
            )

        _thumb = d.pop("thumb", UNSET)
        thumb: GetMassMessageOverviewResponse200DataItemsItemMediaItemFilesThumb | Unset
        if isinstance(_thumb, Unset):
            thumb = UNSET
        else:
            thumb = GetMassMessageOverviewResponse200DataItemsItemMediaItemFilesThumb.from_dict(_thumb)

        get_mass_message_overview_response_200_data_items_item_media_item_files = cls(
            full=full,
            preview=preview,
            square_preview=square_preview,
            thumb=thumb,
        )

        get_mass_message_overview_response_200_data_items_item_media_item_files.additional_properties = d
        return get_mass_message_overview_response_200_data_items_item_media_item_files

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
