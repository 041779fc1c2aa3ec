from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="UpdateWelcomeMessageBody")


@_attrs_define
class UpdateWelcomeMessageBody:
    """
    Attributes:
        is_forward (bool | Unset):
        locked_text (bool | Unset):
        media_files (list[Any] | Unset):
        previews (list[Any] | Unset):
        price (int | Unset):
        rf_guest (str | Unset):
        rf_partner (str | Unset):
        rf_tag (str | Unset):
        text (str | Unset):
    """

    is_forward: bool | Unset = UNSET
    locked_text: bool | Unset = UNSET
    media_files: list[Any] | Unset = UNSET
    previews: list[Any] | Unset = UNSET
    price: int | Unset = UNSET
    rf_guest: str | Unset = UNSET
    rf_partner: str | Unset = UNSET
    rf_tag: str | Unset = UNSET
    text: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        is_forward = self.is_forward

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

        text = self.text

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if is_forward is not UNSET:
            field_dict["isForward"] = is_forward
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
        if text is not UNSET:
            field_dict["text"] = text

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        is_forward = d.pop("isForward", UNSET)

        locked_text = d.pop("lockedText", UNSET)

        media_files = cast(list[Any], d.pop("mediaFiles", UNSET))

        previews = cast(list[Any], d.pop("previews", UNSET))

        price = d.pop("price", UNSET)

        rf_guest = d.pop("rfGuest", UNSET)

        rf_partner = d.pop("rfPartner", UNSET)

        rf_tag = d.pop("rfTag", UNSET)

        text = d.pop("text", UNSET)

        update_welcome_message_body = cls(
            is_forward=is_forward,
            locked_text=locked_text,
            media_files=media_files,
            previews=previews,
            price=price,
            rf_guest=rf_guest,
            rf_partner=rf_partner,
            rf_tag=rf_tag,
            text=text,
        )

        update_welcome_message_body.additional_properties = d
        return update_welcome_message_body

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
