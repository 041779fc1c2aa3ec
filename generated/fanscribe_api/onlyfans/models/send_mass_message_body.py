from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.send_mass_message_body_block_banned_words import (
    SendMassMessageBodyBlockBannedWords,
    check_send_mass_message_body_block_banned_words,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="SendMassMessageBody")


@_attrs_define
class SendMassMessageBody:
    """
    Attributes:
        text (str):
        block_banned_words (SendMassMessageBodyBlockBannedWords | Unset):
        excluded_lists (list[str] | Unset):
        giphy_id (str | Unset):
        locked_text (bool | Unset):
        media_files (list[Any] | Unset):
        previews (list[Any] | Unset):
        price (float | Unset):
        rf_guest (str | Unset):
        rf_partner (str | Unset):
        rf_tag (str | Unset):
        save_for_later (bool | Unset):
        scheduled_date (str | Unset):
        subscribed_within_last_days (int | Unset):
        user_ids (list[str] | Unset):
        user_lists (list[str] | Unset):
    """

    text: str
    block_banned_words: SendMassMessageBodyBlockBannedWords | Unset = UNSET
    excluded_lists: list[str] | Unset = UNSET
    giphy_id: str | Unset = UNSET
    locked_text: bool | Unset = UNSET
    media_files: list[Any] | Unset = UNSET
    previews: list[Any] | Unset = UNSET
    price: float | Unset = UNSET
    rf_guest: str | Unset = UNSET
    rf_partner: str | Unset = UNSET
    rf_tag: str | Unset = UNSET
    save_for_later: bool | Unset = UNSET
    scheduled_date: str | Unset = UNSET
    subscribed_within_last_days: int | Unset = UNSET
    user_ids: list[str] | Unset = UNSET
    user_lists: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        text = self.text

        block_banned_words: str | Unset = UNSET
        if not isinstance(self.block_banned_words, Unset):
            block_banned_words = self.block_banned_words

        excluded_lists: list[str] | Unset = UNSET
        if not isinstance(self.excluded_lists, Unset):
            excluded_lists = self.excluded_lists

        giphy_id = self.giphy_id

        locked_text = self.locked_text

        media_files: list[Any] | Unset = UNSET
        if not isinstance(self.media_files, Unset):
            media_files = self.media_files

        previews: list[Any] | Unset = UNSET
        if not isinstance(self.previews, Unset):
            previews = self.previews

        price = self.price

        rf_guest = self.rf_guest

        rf_partner = self.rf_partner

        rf_tag = self.rf_tag

        save_for_later = self.save_for_later

        scheduled_date = self.scheduled_date

        subscribed_within_last_days = self.subscribed_within_last_days

        user_ids: list[str] | Unset = UNSET
        if not isinstance(self.user_ids, Unset):
            user_ids = self.user_ids

        user_lists: list[str] | Unset = UNSET
        if not isinstance(self.user_lists, Unset):
            user_lists = self.user_lists

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "text": text,
            }
        )
        if block_banned_words is not UNSET:
            field_dict["blockBannedWords"] = block_banned_words
        if excluded_lists is not UNSET:
            field_dict["excludedLists"] = excluded_lists
        if giphy_id is not UNSET:
            field_dict["giphyId"] = giphy_id
        if locked_text is not UNSET:
            field_dict["lockedText"] = locked_text
        if media_files is not UNSET:
            field_dict["mediaFiles"] = media_files
        if previews is not UNSET:
            field_dict["previews"] = previews
        if price is not UNSET:
            field_dict["price"] = price
        if rf_guest is not UNSET:
            field_dict["rfGuest"] = rf_guest
        if rf_partner is not UNSET:
            field_dict["rfPartner"] = rf_partner
        if rf_tag is not UNSET:
            field_dict["rfTag"] = rf_tag
        if save_for_later is not UNSET:
            field_dict["saveForLater"] = save_for_later
        if scheduled_date is not UNSET:
            field_dict["scheduledDate"] = scheduled_date
        if subscribed_within_last_days is not UNSET:
            field_dict["subscribedWithinLastDays"] = subscribed_within_last_days
        if user_ids is not UNSET:
            field_dict["userIds"] = user_ids
        if user_lists is not UNSET:
            field_dict["userLists"] = user_lists

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        text = d.pop("text")

        _block_banned_words = d.pop("blockBannedWords", UNSET)
        block_banned_words: SendMassMessageBodyBlockBannedWords | Unset
        if isinstance(_block_banned_words, Unset):
            block_banned_words = UNSET
        else:
            block_banned_words = check_send_mass_message_body_block_banned_words(_block_banned_words)

        excluded_lists = cast(list[str], d.pop("excludedLists", UNSET))

        giphy_id = d.pop("giphyId", UNSET)

        locked_text = d.pop("lockedText", UNSET)

        media_files = cast(list[Any], d.pop("mediaFiles", UNSET))

        previews = cast(list[Any], d.pop("previews", UNSET))

        price = d.pop("price", UNSET)

        rf_guest = d.pop("rfGuest", UNSET)

        rf_partner = d.pop("rfPartner", UNSET)

        rf_tag = d.pop("rfTag", UNSET)

        save_for_later = d.pop("saveForLater", UNSET)

        scheduled_date = d.pop("scheduledDate", UNSET)

        subscribed_within_last_days = d.pop("subscribedWithinLastDays", UNSET)

        user_ids = cast(list[str], d.pop("userIds", UNSET))

        user_lists = cast(list[str], d.pop("userLists", UNSET))

        send_mass_message_body = cls(
            text=text,
            block_banned_words=block_banned_words,
            excluded_lists=excluded_lists,
            giphy_id=giphy_id,
            locked_text=locked_text,
            media_files=media_files,
            previews=previews,
            price=price,
            rf_guest=rf_guest,
            rf_partner=rf_partner,
            rf_tag=rf_tag,
            save_for_later=save_for_later,
            scheduled_date=scheduled_date,
            subscribed_within_last_days=subscribed_within_last_days,
            user_ids=user_ids,
            user_lists=user_lists,
        )

        send_mass_message_body.additional_properties = d
        return send_mass_message_body

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
