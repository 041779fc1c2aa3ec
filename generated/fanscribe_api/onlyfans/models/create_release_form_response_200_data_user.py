from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.create_release_form_response_200_data_user_avatar_thumbs import (
        CreateReleaseFormResponse200DataUserAvatarThumbs,
    )
    from ..models.create_release_form_response_200_data_user_header_size import (
        CreateReleaseFormResponse200DataUserHeaderSize,
    )
    from ..models.create_release_form_response_200_data_user_header_thumbs import (
        CreateReleaseFormResponse200DataUserHeaderThumbs,
    )


T = TypeVar("T", bound="CreateReleaseFormResponse200DataUser")


@_attrs_define
class CreateReleaseFormResponse200DataUser:
    """
    Attributes:
        avatar (str | Unset):
        avatar_thumbs (CreateReleaseFormResponse200DataUserAvatarThumbs | Unset):
        can_pay_internal (bool | Unset):
        can_trial_send (bool | Unset):
        header (str | Unset):
        header_size (CreateReleaseFormResponse200DataUserHeaderSize | Unset):
        header_thumbs (CreateReleaseFormResponse200DataUserHeaderThumbs | Unset):
        id (int | Unset):
        is_verified (bool | Unset):
        name (str | Unset):
        subscribe_price (float | Unset):
        tips_enabled (bool | Unset):
        tips_max (int | Unset):
        tips_min (int | Unset):
        tips_min_internal (int | Unset):
        username (str | Unset):
        view (str | Unset):
    """

    avatar: str | Unset = UNSET
    avatar_thumbs: CreateReleaseFormResponse200DataUserAvatarThumbs | Unset = UNSET
    can_pay_internal: bool | Unset = UNSET
    can_trial_send: bool | Unset = UNSET
    header: str | Unset = UNSET
    header_size: CreateReleaseFormResponse200DataUserHeaderSize | Unset = UNSET
    header_thumbs: CreateReleaseFormResponse200DataUserHeaderThumbs | Unset = UNSET
    id: int | Unset = UNSET
    is_verified: bool | Unset = UNSET
    name: str | Unset = UNSET
    subscribe_price: float | Unset = UNSET
    tips_enabled: bool | Unset = UNSET
    tips_max: int | Unset = UNSET
    tips_min: int | Unset = UNSET
    tips_min_internal: int | Unset = UNSET
    username: str | Unset = UNSET
    view: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        avatar = self.avatar

        avatar_thumbs: dict[str, Any] | Unset = UNSET
        if not isinstance(self.avatar_thumbs, Unset):
            avatar_thumbs = self.avatar_thumbs.to_dict()

        can_pay_internal = self.can_pay_internal

        can_trial_send = self.can_trial_send

        header = self.header

        header_size: dict[str, Any] | Unset = UNSET
        if not isinstance(self.header_size, Unset):
            header_size = self.header_size.to_dict()

        header_thumbs: dict[str, Any] | Unset = UNSET
        if not isinstance(self.header_thumbs, Unset):
            header_thumbs = self.header_thumbs.to_dict()

        id = self.id

        is_verified = self.is_verified

        name = self.name

        subscribe_price = self.subscribe_price

        tips_enabled = self.tips_enabled

        tips_max = self.tips_max

        tips_min = self.tips_min

        tips_min_internal = self.tips_min_internal

        username = self.username

        view = self.view

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if avatar is not UNSET:
            field_dict["avatar"] = avatar
        if avatar_thumbs is not UNSET:
            field_dict["avatarThumbs"] = avatar_thumbs
        if can_pay_internal is not UNSET:
            field_dict["canPayInternal"] = can_pay_internal
        if can_trial_send is not UNSET:
            field_dict["canTrialSend"] = can_trial_send
        if header is not UNSET:
            field_dict["header"] = header
        if header_size is not UNSET:
            field_dict["headerSize"] = header_size
        if header_thumbs is not UNSET:
            field_dict["headerThumbs"] = header_thumbs
        if id is not UNSET:
            field_dict["id"] = id
        if is_verified is not UNSET:
            field_dict["isVerified"] = is_verified
        if name is not UNSET:
            field_dict["name"] = name
        if subscribe_price is not UNSET:
            field_dict["subscribePrice"] = subscribe_price
        if tips_enabled is not UNSET:
            field_dict["tipsEnabled"] = tips_enabled
        if tips_max is not UNSET:
            field_dict["tipsMax"] = tips_max
        if tips_min is not UNSET:
            field_dict["tipsMin"] = tips_min
        if tips_min_internal is not UNSET:
            field_dict["tipsMinInternal"] = tips_min_internal
        if username is not UNSET:
            field_dict["username"] = username
        if view is not UNSET:
            field_dict["view"] = view

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.create_release_form_response_200_data_user_avatar_thumbs import (
            CreateReleaseFormResponse200DataUserAvatarThumbs,  # noqa: PLC0415
        )
        from ..models.create_release_form_response_200_data_user_header_size import (
            CreateReleaseFormResponse200DataUserHeaderSize,  # noqa: PLC0415
        )
        from ..models.create_release_form_response_200_data_user_header_thumbs import (
            CreateReleaseFormResponse200DataUserHeaderThumbs,  # noqa: PLC0415
        )

        d = dict(src_dict)
        avatar = d.pop("avatar", UNSET)

        _avatar_thumbs = d.pop("avatarThumbs", UNSET)
        avatar_thumbs: CreateReleaseFormResponse200DataUserAvatarThumbs | Unset
        if isinstance(_avatar_thumbs, Unset):
            avatar_thumbs = UNSET
        else:
            avatar_thumbs = CreateReleaseFormResponse200DataUserAvatarThumbs.from_dict(_avatar_thumbs)

        can_pay_internal = d.pop("canPayInternal", UNSET)

        can_trial_send = d.pop("canTrialSend", UNSET)

        header = d.pop("header", UNSET)

        _header_size = d.pop("headerSize", UNSET)
        header_size: CreateReleaseFormResponse200DataUserHeaderSize | Unset
        if isinstance(_header_size, Unset):
            header_size = UNSET
        else:
            header_size = CreateReleaseFormResponse200DataUserHeaderSize.from_dict(_header_size)

        _header_thumbs = d.pop("headerThumbs", UNSET)
        header_thumbs: CreateReleaseFormResponse200DataUserHeaderThumbs | Unset
        if isinstance(_header_thumbs, Unset):
            header_thumbs = UNSET
        else:
            header_thumbs = CreateReleaseFormResponse200DataUserHeaderThumbs.from_dict(_header_thumbs)

        id = d.pop("id", UNSET)

        is_verified = d.pop("isVerified", UNSET)

        name = d.pop("name", UNSET)

        subscribe_price = d.pop("subscribePrice", UNSET)

        tips_enabled = d.pop("tipsEnabled", UNSET)

        tips_max = d.pop("tipsMax", UNSET)

        tips_min = d.pop("tipsMin", UNSET)

        tips_min_internal = d.pop("tipsMinInternal", UNSET)

        username = d.pop("username", UNSET)

        view = d.pop("view", UNSET)

        create_release_form_response_200_data_user = cls(
            avatar=avatar,
            avatar_thumbs=avatar_thumbs,
            can_pay_internal=can_pay_internal,
            can_trial_send=can_trial_send,
            header=header,
            header_size=header_size,
            header_thumbs=header_thumbs,
            id=id,
            is_verified=is_verified,
            name=name,
            subscribe_price=subscribe_price,
            tips_enabled=tips_enabled,
            tips_max=tips_max,
            tips_min=tips_min,
            tips_min_internal=tips_min_internal,
            username=username,
            view=view,
        )

        create_release_form_response_200_data_user.additional_properties = d
        return create_release_form_response_200_data_user

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
