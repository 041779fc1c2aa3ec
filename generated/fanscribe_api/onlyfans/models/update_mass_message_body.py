from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.update_mass_message_body_block_banned_words import (
    UpdateMassMessageBodyBlockBannedWords,
    check_update_mass_message_body_block_banned_words,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="UpdateMassMessageBody")


@_attrs_define
class UpdateMassMessageBody:
    """
    Attributes:
        account (str):
        text (str):
        block_banned_words (UpdateMassMessageBodyBlockBannedWords | Unset):
        giphy_id (str | Unset):
        locked_text (bool | Unset):
        media_files (list[str] | Unset):
        previews (list[str] | Unset):
        price (float | Unset):
        scheduled_date (str | Unset):
        user_ids (list[str] | Unset):
        user_lists (list[str] | Unset):
    """

    account: str
    text: str
    block_banned_words: UpdateMassMessageBodyBlockBannedWords | Unset = UNSET
    giphy_id: str | Unset = UNSET
    locked_text: bool | Unset = UNSET
    media_files: list[str] | Unset = UNSET
    previews: list[str] | Unset = UNSET
    price: float | Unset = UNSET
    scheduled_date: str | Unset = UNSET
    user_ids: list[str] | Unset = UNSET
    user_lists: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        account = self.account

        text = self.text

        block_banned_words: str | Unset = UNSET
        if not isinstance(self.block_banned_words, Unset):
            block_banned_words = self.block_banned_words

        giphy_id = self.giphy_id

        locked_text = self.locked_text

        media_files: list[str] | Unset = UNSET
        if not isinstance(self.media_files, Unset):
            media_files = self.media_files

        previews: list[str] | Unset = UNSET
        if not isinstance(self.previews, Unset):
            previews = self.previews

        price = self.price

        scheduled_date = self.scheduled_date

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
                "account": account,
                "text": text,
            }
        )
        if block_banned_words is not UNSET:
            field_dict["blockBannedWords"] = block_banned_words
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
        if scheduled_date is not UNSET:
            field_dict["scheduledDate"] = scheduled_date
        if user_ids is not UNSET:
            field_dict["userIds"] = user_ids
        if user_lists is not UNSET:
            field_dict["userLists"] = user_lists

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        account = d.pop("account")

        text = d.pop("text")

        _block_banned_words = d.pop("blockBannedWords", UNSET)
        block_banned_words: UpdateMassMessageBodyBlockBannedWords | Unset
        if isinstance(_block_banned_words, Unset):
            block_banned_words = UNSET
        else:
            block_banned_words = check_update_mass_message_body_block_banned_words(_block_banned_words)

        giphy_id = d.pop("giphyId", UNSET)

        locked_text = d.pop("lockedText", UNSET)

        media_files = cast(list[str], d.pop("mediaFiles", UNSET))

        previews = cast(list[str], d.pop("previews", UNSET))

        price = d.pop("price", UNSET)

        scheduled_date = d.pop("scheduledDate", UNSET)

        user_ids = cast(list[str], d.pop("userIds", UNSET))

        user_lists = cast(list[str], d.pop("userLists", UNSET))

        update_mass_message_body = cls(
            account=account,
            text=text,
            block_banned_words=block_banned_words,
            giphy_id=giphy_id,
            locked_text=locked_text,
            media_files=media_files,
            previews=previews,
            price=price,
            scheduled_date=scheduled_date,
            user_ids=user_ids,
            user_lists=user_lists,
        )

        update_mass_message_body.additional_properties = d
        return update_mass_message_body

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
