from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.add_to_story_response_200_data_media_item import AddToStoryResponse200DataMediaItem
    from ..models.add_to_story_response_200_data_question import AddToStoryResponse200DataQuestion
    from ..models.add_to_story_response_200_data_release_forms_item import AddToStoryResponse200DataReleaseFormsItem
    from ..models.add_to_story_response_200_data_texts_item import AddToStoryResponse200DataTextsItem


T = TypeVar("T", bound="AddToStoryResponse200Data")


@_attrs_define
class AddToStoryResponse200Data:
    """
    Attributes:
        can_delete (bool | Unset):
        canvas_height (int | Unset):
        canvas_width (int | Unset):
        comments_count (int | Unset):
        created_at (str | Unset):
        has_post (bool | Unset):
        id (int | Unset):
        is_highlight_cover (bool | Unset):
        is_last_in_highlight (bool | Unset):
        is_ready (bool | Unset):
        is_watched (bool | Unset):
        likes_count (int | Unset):
        media (list[AddToStoryResponse200DataMediaItem] | Unset):
        question (AddToStoryResponse200DataQuestion | Unset):
        release_forms (list[AddToStoryResponse200DataReleaseFormsItem] | Unset):
        texts (list[AddToStoryResponse200DataTextsItem] | Unset):
        tips_amount (str | Unset):
        tips_amount_raw (int | Unset):
        tips_count (int | Unset):
        user_id (int | Unset):
        viewers (list[Any] | Unset):
        viewers_count (int | Unset):
    """

    can_delete: bool | Unset = UNSET
    canvas_height: int | Unset = UNSET
    canvas_width: int | Unset = UNSET
    comments_count: int | Unset = UNSET
    created_at: str | Unset = UNSET
    has_post: bool | Unset = UNSET
    id: int | Unset = UNSET
    is_highlight_cover: bool | Unset = UNSET
    is_last_in_highlight: bool | Unset = UNSET
    is_ready: bool | Unset = UNSET
    is_watched: bool | Unset = UNSET
    likes_count: int | Unset = UNSET
    media: list[AddToStoryResponse200DataMediaItem] | Unset = UNSET
    question: AddToStoryResponse200DataQuestion | Unset = UNSET
    release_forms: list[AddToStoryResponse200DataReleaseFormsItem] | Unset = UNSET
    texts: list[AddToStoryResponse200DataTextsItem] | Unset = UNSET
    tips_amount: str | Unset = UNSET
    tips_amount_raw: int | Unset = UNSET
    tips_count: int | Unset = UNSET
    user_id: int | Unset = UNSET
    viewers: list[Any] | Unset = UNSET
    viewers_count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        can_delete = self.can_delete

        canvas_height = self.canvas_height

        canvas_width = self.canvas_width

        comments_count = self.comments_count

        created_at = self.created_at

        has_post = self.has_post

        id = self.id

        is_highlight_cover = self.is_highlight_cover

        is_last_in_highlight = self.is_last_in_highlight

        is_ready = self.is_ready

        is_watched = self.is_watched

        likes_count = self.likes_count

        media: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.media, Unset):
            media = []
            for media_item_data in self.media:
                media_item = media_item_data.to_dict()
                media.append(media_item)

        question: dict[str, Any] | Unset = UNSET
        if not isinstance(self.question, Unset):
            question = self.question.to_dict()

        release_forms: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.release_forms, Unset):
            release_forms = []
            for release_forms_item_data in self.release_forms:
                release_forms_item = release_forms_item_data.to_dict()
                release_forms.append(release_forms_item)

        texts: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.texts, Unset):
            texts = []
            for texts_item_data in self.texts:
                texts_item = texts_item_data.to_dict()
                texts.append(texts_item)

        tips_amount = self.tips_amount

        tips_amount_raw = self.tips_amount_raw

        tips_count = self.tips_count

        user_id = self.user_id

        viewers: list[Any] | Unset = UNSET
        if not isinstance(self.viewers, Unset):
            viewers = self.viewers

        viewers_count = self.viewers_count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if can_delete is not UNSET:
            field_dict["canDelete"] = can_delete
        if canvas_height is not UNSET:
            field_dict["canvasHeight"] = canvas_height
        if canvas_width is not UNSET:
            field_dict["canvasWidth"] = canvas_width
        if comments_count is not UNSET:
            field_dict["commentsCount"] = comments_count
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if has_post is not UNSET:
            field_dict["hasPost"] = has_post
        if id is not UNSET:
            field_dict["id"] = id
        if is_highlight_cover is not UNSET:
            field_dict["isHighlightCover"] = is_highlight_cover
        if is_last_in_highlight is not UNSET:
            field_dict["isLastInHighlight"] = is_last_in_highlight
        if is_ready is not UNSET:
            field_dict["isReady"] = is_ready
        if is_watched is not UNSET:
            field_dict["isWatched"] = is_watched
        if likes_count is not UNSET:
            field_dict["likesCount"] = likes_count
        if media is not UNSET:
            field_dict["media"] = media
        if question is not UNSET:
            field_dict["question"] = question
        if release_forms is not UNSET:
            field_dict["releaseForms"] = release_forms
        if texts is not UNSET:
            field_dict["texts"] = texts
        if tips_amount is not UNSET:
            field_dict["tipsAmount"] = tips_amount
        if tips_amount_raw is not UNSET:
            field_dict["tipsAmountRaw"] = tips_amount_raw
        if tips_count is not UNSET:
            field_dict["tipsCount"] = tips_count
        if user_id is not UNSET:
            field_dict["userId"] = user_id
        if viewers is not UNSET:
            field_dict["viewers"] = viewers
        if viewers_count is not UNSET:
            field_dict["viewersCount"] = viewers_count

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.add_to_story_response_200_data_media_item import AddToStoryResponse200DataMediaItem  # noqa: PLC0415
        from ..models.add_to_story_response_200_data_question import AddToStoryResponse200DataQuestion  # noqa: PLC0415
        from ..models.add_to_story_response_200_data_release_forms_item import AddToStoryResponse200DataReleaseFormsItem  # noqa: PLC0415
        from ..models.add_to_story_response_200_data_texts_item import AddToStoryResponse200DataTextsItem  # noqa: PLC0415

        d = dict(src_dict)
        can_delete = d.pop("canDelete", UNSET)

        canvas_height = d.pop("canvasHeight", UNSET)

        canvas_width = d.pop("canvasWidth", UNSET)

        comments_count = d.pop("commentsCount", UNSET)

        created_at = d.pop("createdAt", UNSET)

        has_post = d.pop("hasPost", UNSET)

        id = d.pop("id", UNSET)

        is_highlight_cover = d.pop("isHighlightCover", UNSET)

        is_last_in_highlight = d.pop("isLastInHighlight", UNSET)

        is_ready = d.pop("isReady", UNSET)

        is_watched = d.pop("isWatched", UNSET)

        likes_count = d.pop("likesCount", UNSET)

        _media = d.pop("media", UNSET)
        media: list[AddToStoryResponse200DataMediaItem] | Unset = UNSET
        if _media is not UNSET:
            media = []
            for media_item_data in _media:
                media_item = AddToStoryResponse200DataMediaItem.from_dict(media_item_data)

                media.append(media_item)

        _question = d.pop("question", UNSET)
        question: AddToStoryResponse200DataQuestion | Unset
        if isinstance(_question, Unset):
            question = UNSET
        else:
            question = AddToStoryResponse200DataQuestion.from_dict(_question)

        _release_forms = d.pop("releaseForms", UNSET)
        release_forms: list[AddToStoryResponse200DataReleaseFormsItem] | Unset = UNSET
        if _release_forms is not UNSET:
            release_forms = []
            for release_forms_item_data in _release_forms:
                release_forms_item = AddToStoryResponse200DataReleaseFormsItem.from_dict(release_forms_item_data)

                release_forms.append(release_forms_item)

        _texts = d.pop("texts", UNSET)
        texts: list[AddToStoryResponse200DataTextsItem] | Unset = UNSET
        if _texts is not UNSET:
            texts = []
            for texts_item_data in _texts:
                texts_item = AddToStoryResponse200DataTextsItem.from_dict(texts_item_data)

                texts.append(texts_item)

        tips_amount = d.pop("tipsAmount", UNSET)

        tips_amount_raw = d.pop("tipsAmountRaw", UNSET)

        tips_count = d.pop("tipsCount", UNSET)

        user_id = d.pop("userId", UNSET)

        viewers = cast(list[Any], d.pop("viewers", UNSET))

        viewers_count = d.pop("viewersCount", UNSET)

        add_to_story_response_200_data = cls(
            can_delete=can_delete,
            canvas_height=canvas_height,
            canvas_width=canvas_width,
            comments_count=comments_count,
            created_at=created_at,
            has_post=has_post,
            id=id,
            is_highlight_cover=is_highlight_cover,
            is_last_in_highlight=is_last_in_highlight,
            is_ready=is_ready,
            is_watched=is_watched,
            likes_count=likes_count,
            media=media,
            question=question,
            release_forms=release_forms,
            texts=texts,
            tips_amount=tips_amount,
            tips_amount_raw=tips_amount_raw,
            tips_count=tips_count,
            user_id=user_id,
            viewers=viewers,
            viewers_count=viewers_count,
        )

        add_to_story_response_200_data.additional_properties = d
        return add_to_story_response_200_data

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
