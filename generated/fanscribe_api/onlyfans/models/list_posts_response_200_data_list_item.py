from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.list_posts_response_200_data_list_item_author import ListPostsResponse200DataListItemAuthor


T = TypeVar("T", bound="ListPostsResponse200DataListItem")


@_attrs_define
class ListPostsResponse200DataListItem:
    """
    Attributes:
        author (ListPostsResponse200DataListItemAuthor | Unset):
        can_comment (bool | Unset):
        can_delete (bool | Unset):
        can_edit (bool | Unset):
        can_toggle_favorite (bool | Unset):
        can_view_media (bool | Unset):
        id (int | Unset):
        is_markdown_disabled (bool | Unset):
        is_media_ready (bool | Unset):
        is_opened (bool | Unset):
        posted_at (str | Unset):
        posted_at_precise (str | Unset):
        raw_text (str | Unset):
        response_type (str | Unset):
        text (str | Unset):
        tips_amount (str | Unset):
    """

    author: ListPostsResponse200DataListItemAuthor | Unset = UNSET
    can_comment: bool | Unset = UNSET
    can_delete: bool | Unset = UNSET
    can_edit: bool | Unset = UNSET
    can_toggle_favorite: bool | Unset = UNSET
    can_view_media: bool | Unset = UNSET
    id: int | Unset = UNSET
    is_markdown_disabled: bool | Unset = UNSET
    is_media_ready: bool | Unset = UNSET
    is_opened: bool | Unset = UNSET
    posted_at: str | Unset = UNSET
    posted_at_precise: str | Unset = UNSET
    raw_text: str | Unset = UNSET
    response_type: str | Unset = UNSET
    text: str | Unset = UNSET
    tips_amount: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        author: dict[str, Any] | Unset = UNSET
        if not isinstance(self.author, Unset):
            author = self.author.to_dict()

        can_comment = self.can_comment

        can_delete = self.can_delete

        can_edit = self.can_edit

        can_toggle_favorite = self.can_toggle_favorite

        can_view_media = self.can_view_media

        id = self.id

        is_markdown_disabled = self.is_markdown_disabled

        is_media_ready = self.is_media_ready

        is_opened = self.is_opened

        posted_at = self.posted_at

        posted_at_precise = self.posted_at_precise

        raw_text = self.raw_text

        response_type = self.response_type

        text = self.text

        tips_amount = self.tips_amount

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if author is not UNSET:
            field_dict["author"] = author
        if can_comment is not UNSET:
            field_dict["canComment"] = can_comment
        if can_delete is not UNSET:
            field_dict["canDelete"] = can_delete
        if can_edit is not UNSET:
            field_dict["canEdit"] = can_edit
        if can_toggle_favorite is not UNSET:
            field_dict["canToggleFavorite"] = can_toggle_favorite
        if can_view_media is not UNSET:
            field_dict["canViewMedia"] = can_view_media
        if id is not UNSET:
            field_dict["id"] = id
        if is_markdown_disabled is not UNSET:
            field_dict["isMarkdownDisabled"] = is_markdown_disabled
        if is_media_ready is not UNSET:
            field_dict["isMediaReady"] = is_media_ready
        if is_opened is not UNSET:
            field_dict["isOpened"] = is_opened
        if posted_at is not UNSET:
            field_dict["postedAt"] = posted_at
        if posted_at_precise is not UNSET:
            field_dict["postedAtPrecise"] = posted_at_precise
        if raw_text is not UNSET:
            field_dict["rawText"] = raw_text
        if response_type is not UNSET:
            field_dict["responseType"] = response_type
        if text is not UNSET:
            field_dict["text"] = text
        if tips_amount is not UNSET:
            field_dict["tipsAmount"] = tips_amount

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.list_posts_response_200_data_list_item_author import ListPostsResponse200DataListItemAuthor  # noqa: PLC0415

        d = dict(src_dict)
        _author = d.pop("author", UNSET)
        author: ListPostsResponse200DataListItemAuthor | Unset
        if isinstance(_author, Unset):
            author = UNSET
        else:
            author = ListPostsResponse200DataListItemAuthor.from_dict(_author)

        can_comment = d.pop("canComment", UNSET)

        can_delete = d.pop("canDelete", UNSET)

        can_edit = d.pop("canEdit", UNSET)

        can_toggle_favorite = d.pop("canToggleFavorite", UNSET)

        can_view_media = d.pop("canViewMedia", UNSET)

        id = d.pop("id", UNSET)

        is_markdown_disabled = d.pop("isMarkdownDisabled", UNSET)

        is_media_ready = d.pop("isMediaReady", UNSET)

        is_opened = d.pop("isOpened", UNSET)

        posted_at = d.pop("postedAt", UNSET)

        posted_at_precise = d.pop("postedAtPrecise", UNSET)

        raw_text = d.pop("rawText", UNSET)

        response_type = d.pop("responseType", UNSET)

        text = d.pop("text", UNSET)

        tips_amount = d.pop("tipsAmount", UNSET)

        list_posts_response_200_data_list_item = cls(
            author=author,
            can_comment=can_comment,
            can_delete=can_delete,
            can_edit=can_edit,
            can_toggle_favorite=can_toggle_favorite,
            can_view_media=can_view_media,
            id=id,
            is_markdown_disabled=is_markdown_disabled,
            is_media_ready=is_media_ready,
            is_opened=is_opened,
            posted_at=posted_at,
            posted_at_precise=posted_at_precise,
            raw_text=raw_text,
            response_type=response_type,
            text=text,
            tips_amount=tips_amount,
        )

        list_posts_response_200_data_list_item.additional_properties = d
        return list_posts_response_200_data_list_item

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
