from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.update_post_body_previews import UpdatePostBodyPreviews


T = TypeVar("T", bound="UpdatePostBody")


@_attrs_define
class UpdatePostBody:
    """
    Attributes:
        expires_at (str | Unset):
        media_files (list[str] | Unset):
        previews (UpdatePostBodyPreviews | Unset):
        require_follow (str | Unset):
        require_purchase (str | Unset):
        require_subscription (str | Unset):
        text (str | Unset):
        wall_ids (list[str] | Unset):
    """

    expires_at: str | Unset = UNSET
    media_files: list[str] | Unset = UNSET
    previews: UpdatePostBodyPreviews | Unset = UNSET
    require_follow: str | Unset = UNSET
    require_purchase: str | Unset = UNSET
    require_subscription: str | Unset = UNSET
    text: str | Unset = UNSET
    wall_ids: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        expires_at = self.expires_at

        media_files: list[str] | Unset = UNSET
        if not isinstance(self.media_files, Unset):
            media_files = self.media_files

        previews: dict[str, Any] | Unset = UNSET
        if not isinstance(self.previews, Unset):
            previews = self.previews.to_dict()

        require_follow = self.require_follow

        require_purchase = self.require_purchase

        require_subscription = self.require_subscription

        text = self.text

        wall_ids: list[str] | Unset = UNSET
        if not isinstance(self.wall_ids, Unset):
            wall_ids = self.wall_ids

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if expires_at is not UNSET:
            field_dict["expiresAt"] = expires_at
        if media_files is not UNSET:
            field_dict["mediaFiles"] = media_files
        if previews is not UNSET:
            field_dict["previews"] = previews
        if require_follow is not UNSET:
            field_dict["requireFollow"] = require_follow
        if require_purchase is not UNSET:
            field_dict["requirePurchase"] = require_purchase
        if require_subscription is not UNSET:
            field_dict["requireSubscription"] = require_subscription
        if text is not UNSET:
            field_dict["text"] = text
        if wall_ids is not UNSET:
            field_dict["wallIds"] = wall_ids

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.update_post_body_previews import UpdatePostBodyPreviews  # noqa: PLC0415

        d = dict(src_dict)
        expires_at = d.pop("expiresAt", UNSET)

        media_files = cast(list[str], d.pop("mediaFiles", UNSET))

        _previews = d.pop("previews", UNSET)
        previews: UpdatePostBodyPreviews | Unset
        if isinstance(_previews, Unset):
            previews = UNSET
        else:
            previews = UpdatePostBodyPreviews.from_dict(_previews)

        require_follow = d.pop("requireFollow", UNSET)

        require_purchase = d.pop("requirePurchase", UNSET)

        require_subscription = d.pop("requireSubscription", UNSET)

        text = d.pop("text", UNSET)

        wall_ids = cast(list[str], d.pop("wallIds", UNSET))

        update_post_body = cls(
            expires_at=expires_at,
            media_files=media_files,
            previews=previews,
            require_follow=require_follow,
            require_purchase=require_purchase,
            require_subscription=require_subscription,
            text=text,
            wall_ids=wall_ids,
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
