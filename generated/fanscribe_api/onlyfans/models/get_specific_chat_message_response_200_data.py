from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_specific_chat_message_response_200_data_from_user import (
        GetSpecificChatMessageResponse200DataFromUser,
    )


T = TypeVar("T", bound="GetSpecificChatMessageResponse200Data")


@_attrs_define
class GetSpecificChatMessageResponse200Data:
    """
    Attributes:
        can_be_pinned (bool | Unset):
        can_purchase (bool | Unset):
        can_purchase_reason (str | Unset):
        can_report (bool | Unset):
        cancel_seconds (int | Unset):
        changed_at (str | Unset):
        created_at (str | Unset):
        from_user (GetSpecificChatMessageResponse200DataFromUser | Unset):
        giphy_id (str | Unset):
        id (int | Unset):
        is_couple_people_media (bool | Unset):
        is_free (bool | Unset):
        is_from_queue (bool | Unset):
        is_liked (bool | Unset):
        is_markdown_disabled (bool | Unset):
        is_media_ready (bool | Unset):
        is_new (bool | Unset):
        is_opened (bool | Unset):
        is_pinned (bool | Unset):
        is_reported_by_me (bool | Unset):
        is_sent_by_me (bool | Unset):
        is_tip (bool | Unset):
        locked_text (bool | Unset):
        media (list[Any] | Unset):
        media_count (int | Unset):
        previews (list[Any] | Unset):
        price (int | Unset):
        queue_id (int | Unset):
        release_forms (list[Any] | Unset):
        response_type (str | Unset):
        text (str | Unset):
    """

    can_be_pinned: bool | Unset = UNSET
    can_purchase: bool | Unset = UNSET
    can_purchase_reason: str | Unset = UNSET
    can_report: bool | Unset = UNSET
    cancel_seconds: int | Unset = UNSET
    changed_at: str | Unset = UNSET
    created_at: str | Unset = UNSET
    from_user: GetSpecificChatMessageResponse200DataFromUser | Unset = UNSET
    giphy_id: str | Unset = UNSET
    id: int | Unset = UNSET
    is_couple_people_media: bool | Unset = UNSET
    is_free: bool | Unset = UNSET
    is_from_queue: bool | Unset = UNSET
    is_liked: bool | Unset = UNSET
    is_markdown_disabled: bool | Unset = UNSET
    is_media_ready: bool | Unset = UNSET
    is_new: bool | Unset = UNSET
    is_opened: bool | Unset = UNSET
    is_pinned: bool | Unset = UNSET
    is_reported_by_me: bool | Unset = UNSET
    is_sent_by_me: bool | Unset = UNSET
    is_tip: bool | Unset = UNSET
    locked_text: bool | Unset = UNSET
    media: list[Any] | Unset = UNSET
    media_count: int | Unset = UNSET
    previews: list[Any] | Unset = UNSET
    price: int | Unset = UNSET
    queue_id: int | Unset = UNSET
    release_forms: list[Any] | Unset = UNSET
    response_type: str | Unset = UNSET
    text: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        can_be_pinned = self.can_be_pinned

        can_purchase = self.can_purchase

        can_purchase_reason = self.can_purchase_reason

        can_report = self.can_report

        cancel_seconds = self.cancel_seconds

        changed_at = self.changed_at

        created_at = self.created_at

        from_user: dict[str, Any] | Unset = UNSET
        if not isinstance(self.from_user, Unset):
            from_user = self.from_user.to_dict()

        giphy_id = self.giphy_id

        id = self.id

        is_couple_people_media = self.is_couple_people_media

        is_free = self.is_free

        is_from_queue = self.is_from_queue

        is_liked = self.is_liked

        is_markdown_disabled = self.is_markdown_disabled

        is_media_ready = self.is_media_ready

        is_new = self.is_new

        is_opened = self.is_opened

        is_pinned = self.is_pinned

        is_reported_by_me = self.is_reported_by_me

        is_sent_by_me = self.is_sent_by_me

        is_tip = self.is_tip

        locked_text = self.locked_text

        media: list[Any] | Unset = UNSET
        if not isinstance(self.media, Unset):
            media = self.media

        media_count = self.media_count

        previews: list[Any] | Unset = UNSET
        if not isinstance(self.previews, Unset):
            previews = self.previews

        price = self.price

        queue_id = self.queue_id

        release_forms: list[Any] | Unset = UNSET
        if not isinstance(self.release_forms, Unset):
            release_forms = self.release_forms

        response_type = self.response_type

        text = self.text

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if can_be_pinned is not UNSET:
            field_dict["canBePinned"] = can_be_pinned
        if can_purchase is not UNSET:
            field_dict["canPurchase"] = can_purchase
        if can_purchase_reason is not UNSET:
            field_dict["canPurchaseReason"] = can_purchase_reason
        if can_report is not UNSET:
            field_dict["canReport"] = can_report
        if cancel_seconds is not UNSET:
            field_dict["cancelSeconds"] = cancel_seconds
        if changed_at is not UNSET:
            field_dict["changedAt"] = changed_at
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if from_user is not UNSET:
            field_dict["fromUser"] = from_user
        if giphy_id is not UNSET:
            field_dict["giphyId"] = giphy_id
        if id is not UNSET:
            field_dict["id"] = id
        if is_couple_people_media is not UNSET:
            field_dict["isCouplePeopleMedia"] = is_couple_people_media
        if is_free is not UNSET:
            field_dict["isFree"] = is_free
        if is_from_queue is not UNSET:
            field_dict["isFromQueue"] = is_from_queue
        if is_liked is not UNSET:
            field_dict["isLiked"] = is_liked
        if is_markdown_disabled is not UNSET:
            field_dict["isMarkdownDisabled"] = is_markdown_disabled
        if is_media_ready is not UNSET:
            field_dict["isMediaReady"] = is_media_ready
        if is_new is not UNSET:
            field_dict["isNew"] = is_new
        if is_opened is not UNSET:
            field_dict["isOpened"] = is_opened
        if is_pinned is not UNSET:
            field_dict["isPinned"] = is_pinned
        if is_reported_by_me is not UNSET:
            field_dict["isReportedByMe"] = is_reported_by_me
        if is_sent_by_me is not UNSET:
            field_dict["isSentByMe"] = is_sent_by_me
        if is_tip is not UNSET:
            field_dict["isTip"] = is_tip
        if locked_text is not UNSET:
            field_dict["lockedText"] = locked_text
        if media is not UNSET:
            field_dict["media"] = media
        if media_count is not UNSET:
            field_dict["mediaCount"] = media_count
        if previews is not UNSET:
            field_dict["previews"] = previews
        if price is not UNSET:
            field_dict["price"] = price
        if queue_id is not UNSET:
            field_dict["queueId"] = queue_id
        if release_forms is not UNSET:
            field_dict["releaseForms"] = release_forms
        if response_type is not UNSET:
            field_dict["responseType"] = response_type
        if text is not UNSET:
            field_dict["text"] = text

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_specific_chat_message_response_200_data_from_user import (
            GetSpecificChatMessageResponse200DataFromUser,  # noqa: PLC0415
        )

        d = dict(src_dict)
        can_be_pinned = d.pop("canBePinned", UNSET)

        can_purchase = d.pop("canPurchase", UNSET)

        can_purchase_reason = d.pop("canPurchaseReason", UNSET)

        can_report = d.pop("canReport", UNSET)

        cancel_seconds = d.pop("cancelSeconds", UNSET)

        changed_at = d.pop("changedAt", UNSET)

        created_at = d.pop("createdAt", UNSET)

        _from_user = d.pop("fromUser", UNSET)
        from_user: GetSpecificChatMessageResponse200DataFromUser | Unset
        if isinstance(_from_user, Unset):
            from_user = UNSET
        else:
            from_user = GetSpecificChatMessageResponse200DataFromUser.from_dict(_from_user)

        giphy_id = d.pop("giphyId", UNSET)

        id = d.pop("id", UNSET)

        is_couple_people_media = d.pop("isCouplePeopleMedia", UNSET)

        is_free = d.pop("isFree", UNSET)

        is_from_queue = d.pop("isFromQueue", UNSET)

        is_liked = d.pop("isLiked", UNSET)

        is_markdown_disabled = d.pop("isMarkdownDisabled", UNSET)

        is_media_ready = d.pop("isMediaReady", UNSET)

        is_new = d.pop("isNew", UNSET)

        is_opened = d.pop("isOpened", UNSET)

        is_pinned = d.pop("isPinned", UNSET)

        is_reported_by_me = d.pop("isReportedByMe", UNSET)

        is_sent_by_me = d.pop("isSentByMe", UNSET)

        is_tip = d.pop("isTip", UNSET)

        locked_text = d.pop("lockedText", UNSET)

        media = cast(list[Any], d.pop("media", UNSET))

        media_count = d.pop("mediaCount", UNSET)

        previews = cast(list[Any], d.pop("previews", UNSET))

        price = d.pop("price", UNSET)

        queue_id = d.pop("queueId", UNSET)

        release_forms = cast(list[Any], d.pop("releaseForms", UNSET))

        response_type = d.pop("responseType", UNSET)

        text = d.pop("text", UNSET)

        get_specific_chat_message_response_200_data = cls(
            can_be_pinned=can_be_pinned,
            can_purchase=can_purchase,
            can_purchase_reason=can_purchase_reason,
            can_report=can_report,
            cancel_seconds=cancel_seconds,
            changed_at=changed_at,
            created_at=created_at,
            from_user=from_user,
            giphy_id=giphy_id,
            id=id,
            is_couple_people_media=is_couple_people_media,
            is_free=is_free,
            is_from_queue=is_from_queue,
            is_liked=is_liked,
            is_markdown_disabled=is_markdown_disabled,
            is_media_ready=is_media_ready,
            is_new=is_new,
            is_opened=is_opened,
            is_pinned=is_pinned,
            is_reported_by_me=is_reported_by_me,
            is_sent_by_me=is_sent_by_me,
            is_tip=is_tip,
            locked_text=locked_text,
            media=media,
            media_count=media_count,
            previews=previews,
            price=price,
            queue_id=queue_id,
            release_forms=release_forms,
            response_type=response_type,
            text=text,
        )

        get_specific_chat_message_response_200_data.additional_properties = d
        return get_specific_chat_message_response_200_data

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
