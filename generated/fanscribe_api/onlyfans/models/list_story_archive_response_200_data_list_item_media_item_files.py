from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.list_story_archive_response_200_data_list_item_media_item_files_full import (
        ListStoryArchiveResponse200DataListItemMediaItemFilesFull,
    )
    from ..models.list_story_archive_response_200_data_list_item_media_item_files_preview import (
        ListStoryArchiveResponse200DataListItemMediaItemFilesPreview,
    )
    from ..models.list_story_archive_response_200_data_list_item_media_item_files_square_preview import (
        ListStoryArchiveResponse200DataListItemMediaItemFilesSquarePreview,
    )
    from ..models.list_story_archive_response_200_data_list_item_media_item_files_thumb import (
        ListStoryArchiveResponse200DataListItemMediaItemFilesThumb,
    )


T = TypeVar("T", bound="ListStoryArchiveResponse200DataListItemMediaItemFiles")


@_attrs_define
class ListStoryArchiveResponse200DataListItemMediaItemFiles:
    """
    Attributes:
        full (ListStoryArchiveResponse200DataListItemMediaItemFilesFull | Unset):
        preview (ListStoryArchiveResponse200DataListItemMediaItemFilesPreview | Unset):
        square_preview (ListStoryArchiveResponse200DataListItemMediaItemFilesSquarePreview | Unset):
        thumb (ListStoryArchiveResponse200DataListItemMediaItemFilesThumb | Unset):
    """

    full: ListStoryArchiveResponse200DataListItemMediaItemFilesFull | Unset = UNSET
    preview: ListStoryArchiveResponse200DataListItemMediaItemFilesPreview | Unset = UNSET
    square_preview: ListStoryArchiveResponse200DataListItemMediaItemFilesSquarePreview | Unset = UNSET
    thumb: ListStoryArchiveResponse200DataListItemMediaItemFilesThumb | Unset = UNSET
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
        from ..models.list_story_archive_response_200_data_list_item_media_item_files_full import (
            ListStoryArchiveResponse200DataListItemMediaItemFilesFull,  # noqa: PLC0415
        )
        from ..models.list_story_archive_response_200_data_list_item_media_item_files_preview import (
            ListStoryArchiveResponse200DataListItemMediaItemFilesPreview,  # noqa: PLC0415
        )
        from ..models.list_story_archive_response_200_data_list_item_media_item_files_square_preview import (
            ListStoryArchiveResponse200DataListItemMediaItemFilesSquarePreview,  # noqa: PLC0415
        )
        from ..models.list_story_archive_response_200_data_list_item_media_item_files_thumb import (
            ListStoryArchiveResponse200DataListItemMediaItemFilesThumb,  # noqa: PLC0415
        )

        d = dict(src_dict)
        _full = d.pop("full", UNSET)
        full: ListStoryArchiveResponse200DataListItemMediaItemFilesFull | Unset
        if isinstance(_full, Unset):
            full = UNSET
        else:
            full = ListStoryArchiveResponse200DataListItemMediaItemFilesFull.from_dict(_full)

        _preview = d.pop("preview", UNSET)
        preview: ListStoryArchiveResponse200DataListItemMediaItemFilesPreview | Unset
        if isinstance(_preview, Unset):
            preview = UNSET
        else:
            preview = ListStoryArchiveResponse200DataListItemMediaItemFilesPreview.from_dict(_preview)

        _square_preview = d.pop("squarePreview", UNSET)
        square_preview: ListStoryArchiveResponse200DataListItemMediaItemFilesSquarePreview | Unset
        if isinstance(_square_preview, Unset):
            square_preview = UNSET
        else:
            square_preview = ListStoryArchiveResponse200DataListItemMediaItemFilesSquarePreview.from_dict(
                _square_preview
            )

        _thumb = d.pop("thumb", UNSET)
        thumb: ListStoryArchiveResponse200DataListItemMediaItemFilesThumb | Unset
        if isinstance(_thumb, Unset):
            thumb = UNSET
        else:
            thumb = ListStoryArchiveResponse200DataListItemMediaItemFilesThumb.from_dict(_thumb)

        list_story_archive_response_200_data_list_item_media_item_files = cls(
            full=full,
            preview=preview,
            square_preview=square_preview,
            thumb=thumb,
        )

        list_story_archive_response_200_data_list_item_media_item_files.additional_properties = d
        return list_story_archive_response_200_data_list_item_media_item_files

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
