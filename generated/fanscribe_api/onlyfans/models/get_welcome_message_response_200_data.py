from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_welcome_message_response_200_data_media_item import GetWelcomeMessageResponse200DataMediaItem


T = TypeVar("T", bound="GetWelcomeMessageResponse200Data")


@_attrs_define
class GetWelcomeMessageResponse200Data:
    """
    Attributes:
        created_at (str | Unset):
        display_text (str | Unset):
        giphy_id (str | Unset):
        id (str | Unset):
        is_active (bool | Unset):
        is_couple_people_media (bool | Unset):
        is_markdown_disabled (bool | Unset):
        is_media_ready (bool | Unset):
        locked_text (bool | Unset):
        media (list[GetWelcomeMessageResponse200DataMediaItem] | Unset):
        media_count (int | Unset):
        previews (list[Any] | Unset):
        price (int | Unset):
        release_forms (list[Any] | Unset):
        template (str | Unset):
        text (str | Unset):
    """

    created_at: str | Unset = UNSET
    display_text: str | Unset = UNSET
    giphy_id: str | Unset = UNSET
    id: str | Unset = UNSET
    is_active: bool | Unset = UNSET
    is_couple_people_media: bool | Unset = UNSET
    is_markdown_disabled: bool | Unset = UNSET
    is_media_ready: bool | Unset = UNSET
    locked_text: bool | Unset = UNSET
    media: list[GetWelcomeMessageResponse200DataMediaItem] | Unset = UNSET
    media_count: int | Unset = UNSET
    previews: list[Any] | Unset = UNSET
    price: int | Unset = UNSET
    release_forms: list[Any] | Unset = UNSET
    template: str | Unset = UNSET
    text: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        created_at = self.created_at

        display_text = self.display_text

        giphy_id = self.giphy_id

        id = self.id

        is_active = self.is_active

        is_couple_people_media = self.is_couple_people_media

        is_markdown_disabled = self.is_markdown_disabled

        is_media_ready = self.is_media_ready

        locked_text = self.locked_text

        media: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.media, Unset):
            media = []
            for media_item_data in self.media:
                media_item = media_item_data.to_dict()
                media.append(media_item)

        media_count = self.media_count

        previews: list[Any] | Unset = UNSET
        if not isinstance(self.previews, Unset):
            previews = self.previews

        price = self.price

        release_forms: list[Any] | Unset = UNSET
        if not isinstance(self.release_forms, Unset):
            release_forms = self.release_forms

        template = self.template

        text = self.text

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if display_text is not UNSET:
            field_dict["displayText"] = display_text
        if giphy_id is not UNSET:
            field_dict["giphyId"] = giphy_id
        if id is not UNSET:
            field_dict["id"] = id
        if is_active is not UNSET:
            field_dict["isActive"] = is_active
        if is_couple_people_media is not UNSET:
            field_dict["isCouplePeopleMedia"] = is_couple_people_media
        if is_markdown_disabled is not UNSET:
            field_dict["isMarkdownDisabled"] = is_markdown_disabled
        if is_media_ready is not UNSET:
            field_dict["isMediaReady"] = is_media_ready
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
        if release_forms is not UNSET:
            field_dict["releaseForms"] = release_forms
        if template is not UNSET:
            field_dict["template"] = template
        if text is not UNSET:
            field_dict["text"] = text

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_welcome_message_response_200_data_media_item import GetWelcomeMessageResponse200DataMediaItem  # noqa: PLC0415

        d = dict(src_dict)
        created_at = d.pop("createdAt", UNSET)

        display_text = d.pop("displayText", UNSET)

        giphy_id = d.pop("giphyId", UNSET)

        id = d.pop("id", UNSET)

        is_active = d.pop("isActive", UNSET)

        is_couple_people_media = d.pop("isCouplePeopleMedia", UNSET)

        is_markdown_disabled = d.pop("isMarkdownDisabled", UNSET)

        is_media_ready = d.pop("isMediaReady", UNSET)

        locked_text = d.pop("lockedText", UNSET)

        _media = d.pop("media", UNSET)
        media: list[GetWelcomeMessageResponse200DataMediaItem] | Unset = UNSET
        if _media is not UNSET:
            media = []
            for media_item_data in _media:
                media_item = GetWelcomeMessageResponse200DataMediaItem.from_dict(media_item_data)

                media.append(media_item)

        media_count = d.pop("mediaCount", UNSET)

        previews = cast(list[Any], d.pop("previews", UNSET))

        price = d.pop("price", UNSET)

        release_forms = cast(list[Any], d.pop("releaseForms", UNSET))

        template = d.pop("template", UNSET)

        text = d.pop("text", UNSET)

        get_welcome_message_response_200_data = cls(
            created_at=created_at,
            display_text=display_text,
            giphy_id=giphy_id,
            id=id,
            is_active=is_active,
            is_couple_people_media=is_couple_people_media,
            is_markdown_disabled=is_markdown_disabled,
            is_media_ready=is_media_ready,
            locked_text=locked_text,
            media=media,
            media_count=media_count,
            previews=previews,
            price=price,
            release_forms=release_forms,
            template=template,
            text=text,
        )

        get_welcome_message_response_200_data.additional_properties = d
        return get_welcome_message_response_200_data

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
