from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.send_post_response_200_data_media_item_files_full import SendPostResponse200DataMediaItemFilesFull


T = TypeVar("T", bound="SendPostResponse200DataMediaItemFiles")


@_attrs_define
class SendPostResponse200DataMediaItemFiles:
    """
    Attributes:
        full (SendPostResponse200DataMediaItemFilesFull | Unset):
        preview (str | Unset):
        square_preview (str | Unset):
        thumb (str | Unset):
    """

    full: SendPostResponse200DataMediaItemFilesFull | Unset = UNSET
    preview: str | Unset = UNSET
    square_preview: str | Unset = UNSET
    thumb: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        full: dict[str, Any] | Unset = UNSET
        if not isinstance(self.full, Unset):
            full = self.full.to_dict()

        preview = self.preview

        square_preview = self.square_preview

        thumb = self.thumb

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
        from ..models.send_post_response_200_data_media_item_files_full import SendPostResponse200DataMediaItemFilesFull  # noqa: PLC0415

        d = dict(src_dict)
        _full = d.pop("full", UNSET)
        full: SendPostResponse200DataMediaItemFilesFull | Unset
        if isinstance(_full, Unset):
            full = UNSET
        else:
            full = SendPostResponse200DataMediaItemFilesFull.from_dict(_full)

        preview = d.pop("preview", UNSET)

        square_preview = d.pop("squarePreview", UNSET)

        thumb = d.pop("thumb", UNSET)

        send_post_response_200_data_media_item_files = cls(
            full=full,
            preview=preview,
            square_preview=square_preview,
            thumb=thumb,
        )

        send_post_response_200_data_media_item_files.additional_properties = d
        return send_post_response_200_data_media_item_files

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
