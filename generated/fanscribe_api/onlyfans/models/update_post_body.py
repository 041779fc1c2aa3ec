from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.update_post_body_block_banned_words import (
    UpdatePostBodyBlockBannedWords,
    check_update_post_body_block_banned_words,
)
from ..models.update_post_body_voting_type import UpdatePostBodyVotingType, check_update_post_body_voting_type
from ..types import UNSET, Unset

T = TypeVar("T", bound="UpdatePostBody")


@_attrs_define
class UpdatePostBody:
    """
    Attributes:
        account (str):
        text (str):
        block_banned_words (UpdatePostBodyBlockBannedWords | Unset):
        expire_days (int | Unset):
        fund_raising_target_amount (int | Unset):
        fund_raising_tips_presets (list[str] | Unset):
        label_ids (str | Unset):
        media_files (str | Unset):
        price (int | Unset):
        rf_tag (str | Unset):
        save_for_later (bool | Unset):
        scheduled_date (str | Unset):
        voting_correct_index (int | Unset):
        voting_due (int | Unset):
        voting_options (list[str] | Unset):
        voting_type (UpdatePostBodyVotingType | Unset):
    """

    account: str
    text: str
    block_banned_words: UpdatePostBodyBlockBannedWords | Unset = UNSET
    expire_days: int | Unset = UNSET
    fund_raising_target_amount: int | Unset = UNSET
    fund_raising_tips_presets: list[str] | Unset = UNSET
    label_ids: str | Unset = UNSET
    media_files: str | Unset = UNSET
    price: int | Unset = UNSET
    rf_tag: str | Unset = UNSET
    save_for_later: bool | Unset = UNSET
    scheduled_date: str | Unset = UNSET
    voting_correct_index: int | Unset = UNSET
    voting_due: int | Unset = UNSET
    voting_options: list[str] | Unset = UNSET
    voting_type: UpdatePostBodyVotingType | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        account = self.account

        text = self.text

        block_banned_words: str | Unset = UNSET
        if not isinstance(self.block_banned_words, Unset):
            block_banned_words = self.block_banned_words

        expire_days = self.expire_days

        fund_raising_target_amount = self.fund_raising_target_amount

        fund_raising_tips_presets: list[str] | Unset = UNSET
        if not isinstance(self.fund_raising_tips_presets, Unset):
            fund_raising_tips_presets = self.fund_raising_tips_presets

        label_ids = self.label_ids

        media_files = self.media_files

        price = self.price

        rf_tag = self.rf_tag

        save_for_later = self.save_for_later

        scheduled_date = self.scheduled_date

        voting_correct_index = self.voting_correct_index

        voting_due = self.voting_due

        voting_options: list[str] | Unset = UNSET
        if not isinstance(self.voting_options, Unset):
            voting_options = self.voting_options

        voting_type: str | Unset = UNSET
        if not isinstance(self.voting_type, Unset):
            voting_type = self.voting_type

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
        if expire_days is not UNSET:
            field_dict["expireDays"] = expire_days
        if fund_raising_target_amount is not UNSET:
            field_dict["fundRaisingTargetAmount"] = fund_raising_target_amount
        if fund_raising_tips_presets is not UNSET:
            field_dict["fundRaisingTipsPresets"] = fund_raising_tips_presets
        if label_ids is not UNSET:
            field_dict["labelIds"] = label_ids
        if media_files is not UNSET:
            field_dict["mediaFiles"] = media_files
        if price is not UNSET:
            field_dict["price"] = price
        if rf_tag is not UNSET:
            field_dict["rfTag"] = rf_tag
        if save_for_later is not UNSET:
            field_dict["saveForLater"] = save_for_later
        if scheduled_date is not UNSET:
            field_dict["scheduledDate"] = scheduled_date
        if voting_correct_index is not UNSET:
            field_dict["votingCorrectIndex"] = voting_correct_index
        if voting_due is not UNSET:
            field_dict["votingDue"] = voting_due
        if voting_options is not UNSET:
            field_dict["votingOptions"] = voting_options
        if voting_type is not UNSET:
            field_dict["votingType"] = voting_type

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        account = d.pop("account")

        text = d.pop("text")

        _block_banned_words = d.pop("blockBannedWords", UNSET)
        block_banned_words: UpdatePostBodyBlockBannedWords | Unset
        if isinstance(_block_banned_words, Unset):
            block_banned_words = UNSET
        else:
            block_banned_words = check_update_post_body_block_banned_words(_block_banned_words)

        expire_days = d.pop("expireDays", UNSET)

        fund_raising_target_amount = d.pop("fundRaisingTargetAmount", UNSET)

        fund_raising_tips_presets = cast(list[str], d.pop("fundRaisingTipsPresets", UNSET))

        label_ids = d.pop("labelIds", UNSET)

        media_files = d.pop("mediaFiles", UNSET)

        price = d.pop("price", UNSET)

        rf_tag = d.pop("rfTag", UNSET)

        save_for_later = d.pop("saveForLater", UNSET)

        scheduled_date = d.pop("scheduledDate", UNSET)

        voting_correct_index = d.pop("votingCorrectIndex", UNSET)

        voting_due = d.pop("votingDue", UNSET)

        voting_options = cast(list[str], d.pop("votingOptions", UNSET))

        _voting_type = d.pop("votingType", UNSET)
        voting_type: UpdatePostBodyVotingType | Unset
        if isinstance(_voting_type, Unset):
            voting_type = UNSET
        else:
            voting_type = check_update_post_body_voting_type(_voting_type)

        update_post_body = cls(
            account=account,
            text=text,
            block_banned_words=block_banned_words,
            expire_days=expire_days,
            fund_raising_target_amount=fund_raising_target_amount,
            fund_raising_tips_presets=fund_raising_tips_presets,
            label_ids=label_ids,
            media_files=media_files,
            price=price,
            rf_tag=rf_tag,
            save_for_later=save_for_later,
            scheduled_date=scheduled_date,
            voting_correct_index=voting_correct_index,
            voting_due=voting_due,
            voting_options=voting_options,
            voting_type=voting_type,
        )

        update_post_body.additional_properties = d
        return update_post_body

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
