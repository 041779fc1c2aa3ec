from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_upload_status_response_200_media_additional import GetUploadStatusResponse200MediaAdditional
    from ..models.get_upload_status_response_200_media_files import GetUploadStatusResponse200MediaFiles
    from ..models.get_upload_status_response_200_media_thumbs_item import GetUploadStatusResponse200MediaThumbsItem


T = TypeVar("T", bound="GetUploadStatusResponse200Media")


@_attrs_define
class GetUploadStatusResponse200Media:
    """
    Attributes:
        additional (GetUploadStatusResponse200MediaAdditional | Unset):
        can_view (bool | Unset):
        converted_to_video (bool | Unset):
        created_at (str | Unset):
        duration (int | Unset):
        extra (str | Unset):
        file_name (str | Unset):
        files (GetUploadStatusResponse200MediaFiles | Unset):
        has_custom_preview (bool | Unset):
        has_error (bool | Unset):
        host (str | Unset):
        id (int | Unset):
        is_ready (bool | Unset):
        prefixed_id (str | Unset):
        process_id (str | Unset):
        release_forms (list[Any] | Unset):
        source_url (str | Unset):
        thumbs (list[GetUploadStatusResponse200MediaThumbsItem] | Unset):
        type_ (str | Unset):
    """

    additional: GetUploadStatusResponse200MediaAdditional | Unset = UNSET
    can_view: bool | Unset = UNSET
    converted_to_video: bool | Unset = UNSET
    created_at: str | Unset = UNSET
    duration: int | Unset = UNSET
    extra: str | Unset = UNSET
    file_name: str | Unset = UNSET
    files: GetUploadStatusResponse200MediaFiles | Unset = UNSET
    has_custom_preview: bool | Unset = UNSET
    has_error: bool | Unset = UNSET
    host: str | Unset = UNSET
    id: int | Unset = UNSET
    is_ready: bool | Unset = UNSET
    prefixed_id: str | Unset = UNSET
    process_id: str | Unset = UNSET
    release_forms: list[Any] | Unset = UNSET
    source_url: str | Unset = UNSET
    thumbs: list[GetUploadStatusResponse200MediaThumbsItem] | Unset = UNSET
    type_: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        additional: dict[str, Any] | Unset = UNSET
        if not isinstance(self.additional, Unset):
            additional = self.additional.to_dict()

        can_view = self.can_view

        converted_to_video = self.converted_to_video

        created_at = self.created_at

        duration = self.duration

        extra = self.extra

        file_name = self.file_name

        files: dict[str, Any] | Unset = UNSET
        if not isinstance(self.files, Unset):
            files = self.files.to_dict()

        has_custom_preview = self.has_custom_preview

        has_error = self.has_error

        host = self.host

        id = self.id

        is_ready = self.is_ready

        prefixed_id = self.prefixed_id

        process_id = self.process_id

        release_forms: list[Any] | Unset = UNSET
        if not isinstance(self.release_forms, Unset):
            release_forms = self.release_forms

        source_url = self.source_url

        thumbs: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.thumbs, Unset):
            thumbs = []
            for thumbs_item_data in self.thumbs:
                thumbs_item = thumbs_item_data.to_dict()
                thumbs.append(thumbs_item)

        type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if additional is not UNSET:
            field_dict["additional"] = additional
        if can_view is not UNSET:
            field_dict["canView"] = can_view
        if converted_to_video is not UNSET:
            field_dict["convertedToVideo"] = converted_to_video
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if duration is not UNSET:
            field_dict["duration"] = duration
        if extra is not UNSET:
            field_dict["extra"] = extra
        if file_name is not UNSET:
            field_dict["file_name"] = file_name
        if files is not UNSET:
            field_dict["files"] = files
        if has_custom_preview is not UNSET:
            field_dict["hasCustomPreview"] = has_custom_preview
        if has_error is not UNSET:
            field_dict["hasError"] = has_error
        if host is not UNSET:
            field_dict["host"] = host
        if id is not UNSET:
            field_dict["id"] = id
        if is_ready is not UNSET:
            field_dict["isReady"] = is_ready
        if prefixed_id is not UNSET:
            field_dict["prefixed_id"] = prefixed_id
        if process_id is not UNSET:
            field_dict["processId"] = process_id
        if release_forms is not UNSET:
            field_dict["releaseForms"] = release_forms
        if source_url is not UNSET:
            field_dict["sourceUrl"] = source_url
        if thumbs is not UNSET:
            field_dict["thumbs"] = thumbs
        if type_ is not UNSET:
            field_dict["type"] = type_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_upload_status_response_200_media_additional import GetUploadStatusResponse200MediaAdditional  # noqa: PLC0415
        from ..models.get_upload_status_response_200_media_files import GetUploadStatusResponse200MediaFiles  # noqa: PLC0415
        from ..models.get_upload_status_response_200_media_thumbs_item import GetUploadStatusResponse200MediaThumbsItem  # noqa: PLC0415

        d = dict(src_dict)
        _additional = d.pop("additional", UNSET)
        additional: GetUploadStatusResponse200MediaAdditional | Unset
        if isinstance(_additional, Unset):
            additional = UNSET
        else:
            additional = GetUploadStatusResponse200MediaAdditional.from_dict(_additional)

        can_view = d.pop("canView", UNSET)

        converted_to_video = d.pop("convertedToVideo", UNSET)

        created_at = d.pop("createdAt", UNSET)

        duration = d.pop("duration", UNSET)

        extra = d.pop("extra", UNSET)

        file_name = d.pop("file_name", UNSET)

        _files = d.pop("files", UNSET)
        files: GetUploadStatusResponse200MediaFiles | Unset
        if isinstance(_files, Unset):
            files = UNSET
        else:
            files = GetUploadStatusResponse200MediaFiles.from_dict(_files)

        has_custom_preview = d.pop("hasCustomPreview", UNSET)

        has_error = d.pop("hasError", UNSET)

        host = d.pop("host", UNSET)

        id = d.pop("id", UNSET)

        is_ready = d.pop("isReady", UNSET)

        prefixed_id = d.pop("prefixed_id", UNSET)

        process_id = d.pop("processId", UNSET)

        release_forms = cast(list[Any], d.pop("releaseForms", UNSET))

        source_url = d.pop("sourceUrl", UNSET)

        _thumbs = d.pop("thumbs", UNSET)
        thumbs: list[GetUploadStatusResponse200MediaThumbsItem] | Unset = UNSET
        if _thumbs is not UNSET:
            thumbs = []
            for thumbs_item_data in _thumbs:
                thumbs_item = GetUploadStatusResponse200MediaThumbsItem.from_dict(thumbs_item_data)

                thumbs.append(thumbs_item)

        type_ = d.pop("type", UNSET)

        get_upload_status_response_200_media = cls(
            additional=additional,
            can_view=can_view,
            converted_to_video=converted_to_video,
            created_at=created_at,
            duration=duration,
            extra=extra,
            file_name=file_name,
            files=files,
            has_custom_preview=has_custom_preview,
            has_error=has_error,
            host=host,
            id=id,
            is_ready=is_ready,
            prefixed_id=prefixed_id,
            process_id=process_id,
            release_forms=release_forms,
            source_url=source_url,
            thumbs=thumbs,
            type_=type_,
        )

        get_upload_status_response_200_media.additional_properties = d
        return get_upload_status_response_200_media

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
