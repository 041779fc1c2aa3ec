from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.list_post_comments_response_200_data_list_item_author import (
        ListPostCommentsResponse200DataListItemAuthor,
    )


T = TypeVar("T", bound="ListPostCommentsResponse200DataListItem")


@_attrs_define
class ListPostCommentsResponse200DataListItem:
    """
    Attributes:
        author (ListPostCommentsResponse200DataListItemAuthor | Unset):
        can_like (bool | Unset):
        changed_at (str | Unset):
        giphy_id (str | Unset):
        id (int | Unset):
        is_liked (bool | Unset):
        is_liked_by_author (bool | Unset):
        is_pinned (bool | Unset):
        likes_count (int | Unset):
        posted_at (str | Unset):
        text (str | Unset):
    """

    author: ListPostCommentsResponse200DataListItemAuthor | Unset = UNSET
    can_like: bool | Unset = UNSET
    changed_at: str | Unset = UNSET
    giphy_id: str | Unset = UNSET
    id: int | Unset = UNSET
    is_liked: bool | Unset = UNSET
    is_liked_by_author: bool | Unset = UNSET
    is_pinned: bool | Unset = UNSET
    likes_count: int | Unset = UNSET
    posted_at: str | Unset = UNSET
    text: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        author: dict[str, Any] | Unset = UNSET
        if not isinstance(self.author, Unset):
            author = self.author.to_dict()

        can_like = self.can_like

        changed_at = self.changed_at

        giphy_id = self.giphy_id

        id = self.id

        is_liked = self.is_liked

        is_liked_by_author = self.is_liked_by_author

        is_pinned = self.is_pinned

        likes_count = self.likes_count

        posted_at = self.posted_at

        text = self.text

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if author is not UNSET:
            field_dict["author"] = author
        if can_like is not UNSET:
            field_dict["canLike"] = can_like
        if changed_at is not UNSET:
            field_dict["changedAt"] = changed_at
        if giphy_id is not UNSET:
            field_dict["giphyId"] = giphy_id
        if id is not UNSET:
            field_dict["id"] = id
        if is_liked is not UNSET:
            field_dict["isLiked"] = is_liked
        if is_liked_by_author is not UNSET:
            field_dict["isLikedByAuthor"] = is_liked_by_author
        if is_pinned is not UNSET:
            field_dict["isPinned"] = is_pinned
        if likes_count is not UNSET:
            field_dict["likesCount"] = likes_count
        if posted_at is not UNSET:
            field_dict["postedAt"] = posted_at
        if text is not UNSET:
            field_dict["text"] = text

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.list_post_comments_response_200_data_list_item_author import (
            ListPostCommentsResponse200DataListItemAuthor,  # noqa: PLC0415
        )

        d = dict(src_dict)
        _author = d.pop("author", UNSET)
        author: ListPostCommentsResponse200DataListItemAuthor | Unset
        if isinstance(_author, Unset):
            author = UNSET
        else:
            author = ListPostCommentsResponse200DataListItemAuthor.from_dict(_author)

        can_like = d.pop("canLike", UNSET)

        changed_at = d.pop("changedAt", UNSET)

        giphy_id = d.pop("giphyId", UNSET)

        id = d.pop("id", UNSET)

        is_liked = d.pop("isLiked", UNSET)

        is_liked_by_author = d.pop("isLikedByAuthor", UNSET)

        is_pinned = d.pop("isPinned", UNSET)

        likes_count = d.pop("likesCount", UNSET)

        posted_at = d.pop("postedAt", UNSET)

        text = d.pop("text", UNSET)

        list_post_comments_response_200_data_list_item = cls(
            author=author,
            can_like=can_like,
            changed_at=changed_at,
            giphy_id=giphy_id,
            id=id,
            is_liked=is_liked,
            is_liked_by_author=is_liked_by_author,
            is_pinned=is_pinned,
            likes_count=likes_count,
            posted_at=posted_at,
            text=text,
        )

        list_post_comments_response_200_data_list_item.additional_properties = d
        return list_post_comments_response_200_data_list_item

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
