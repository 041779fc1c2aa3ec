from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.send_message_body_block_banned_words import (
    SendMessageBodyBlockBannedWords,
    check_send_message_body_block_banned_words,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="SendMessageBody")


@_attrs_define
class SendMessageBody:
    """
    Attributes:
        account (str):
        idempotency_key (str | Unset):
        block_banned_words (SendMessageBodyBlockBannedWords | Unset):
        giphy_id (str | Unset):
        locked_text (bool | Unset):
        media_files (list[Any] | Unset):
        previews (list[Any] | Unset):
        price (float | Unset):
        reply_to_message_id (int | Unset):
        rf_guest (str | Unset):
        rf_partner (str | Unset):
        rf_tag (str | Unset):
        text (str | Unset):
    """

    account: str
    idempotency_key: str | Unset = UNSET
    block_banned_words: SendMessageBodyBlockBannedWords | Unset = UNSET
    giphy_id: str | Unset = UNSET
    locked_text: bool | Unset = UNSET
    media_files: list[Any] | Unset = UNSET
    previews: list[Any] | Unset = UNSET
    price: float | Unset = UNSET
    reply_to_message_id: int | Unset = UNSET
    rf_guest: str | Unset = UNSET
    rf_partner: str | Unset = UNSET
    rf_tag: str | Unset = UNSET
    text: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        account = self.account

        idempotency_key = self.idempotency_key

        block_banned_words: str | Unset = UNSET
        if not isinstance(self.block_banned_words, Unset):
            block_banned_words = self.block_banned_words

        giphy_id = self.giphy_id

        locked_text = self.locked_text

        media_files: list[Any] | Unset = UNSET
        if not isinstance(self.media_files, Unset):
            media_files = self.media_files

        previews: list[Any] | Unset = UNSET
        if not isinstance(self.previews, Unset):
            previews = self.previews

        price = self.price

        reply_to_message_id = self.reply_to_message_id

        rf_guest = self.rf_guest

        rf_partner = self.rf_partner

        rf_tag = self.rf_tag

        text = self.text

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "account": account,
            }
        )
        if idempotency_key is not UNSET:
            field_dict["Idempotency-Key"] = idempotency_key
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
        if reply_to_message_id is not UNSET:
            field_dict["replyToMessageId"] = reply_to_message_id
        if rf_guest is not UNSET:
            field_dict["rfGuest"] = rf_guest
        if rf_partner is not UNSET:
            field_dict["rfPartner"] = rf_partner
        if rf_tag is not UNSET:
            field_dict["rfTag"] = rf_tag
        if text is not UNSET:
            field_dict["text"] = text

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        account = d.pop("account")

        idempotency_key = d.pop("Idempotency-Key", UNSET)

        _block_banned_words = d.pop("blockBannedWords", UNSET)
        block_banned_words: SendMessageBodyBlockBannedWords | Unset
        if isinstance(_block_banned_words, Unset):
            block_banned_words = UNSET
        else:
            block_banned_words = check_send_message_body_block_banned_words(_block_banned_words)

        giphy_id = d.pop("giphyId", UNSET)

        locked_text = d.pop("lockedText", UNSET)

        media_files = cast(list[Any], d.pop("mediaFiles", UNSET))

        previews = cast(list[Any], d.pop("previews", UNSET))

        price = d.pop("price", UNSET)

        reply_to_message_id = d.pop("replyToMessageId", UNSET)

        rf_guest = d.pop("rfGuest", UNSET)

        rf_partner = d.pop("rfPartner", UNSET)

        rf_tag = d.pop("rfTag", UNSET)

        text = d.pop("text", UNSET)

        send_message_body = cls(
            account=account,
            idempotency_key=idempotency_key,
            block_banned_words=block_banned_words,
            giphy_id=giphy_id,
            locked_text=locked_text,
            media_files=media_files,
            previews=previews,
            price=price,
            reply_to_message_id=reply_to_message_id,
            rf_guest=rf_guest,
            rf_partner=rf_partner,
            rf_tag=rf_tag,
            text=text,
        )

        send_message_body.additional_properties = d
        return send_message_body

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
