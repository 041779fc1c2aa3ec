from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_user_details_response_200_data_item_avatar import GetUserDetailsResponse200DataItemAvatar
    from ..models.get_user_details_response_200_data_item_media_story_state import (
        GetUserDetailsResponse200DataItemMediaStoryState,
    )
    from ..models.get_user_details_response_200_data_item_permissions import (
        GetUserDetailsResponse200DataItemPermissions,
    )
    from ..models.get_user_details_response_200_data_item_timeline_stats import (
        GetUserDetailsResponse200DataItemTimelineStats,
    )
    from ..models.get_user_details_response_200_data_item_walls_item import GetUserDetailsResponse200DataItemWallsItem


T = TypeVar("T", bound="GetUserDetailsResponse200DataItem")


@_attrs_define
class GetUserDetailsResponse200DataItem:
    """
    Attributes:
        about (str | Unset):
        account_media_likes (int | Unset):
        avatar (GetUserDetailsResponse200DataItemAvatar | Unset):
        display_name (None | str | Unset):
        flags (int | Unset):
        follow_count (int | Unset):
        following (bool | Unset):
        has_main_wall (bool | Unset):
        id (str | Unset):
        last_seen_at (int | Unset):
        location (str | Unset):
        media_story_state (GetUserDetailsResponse200DataItemMediaStoryState | Unset):
        permissions (GetUserDetailsResponse200DataItemPermissions | Unset):
        profile_access_flags (int | Unset):
        profile_badges (list[Any] | Unset):
        profile_flags (int | Unset):
        profile_socials (list[Any] | Unset):
        status_id (int | Unset):
        subscriber_count (int | Unset):
        timeline_stats (GetUserDetailsResponse200DataItemTimelineStats | Unset):
        username (str | Unset):
        version (int | Unset):
        walls (list[GetUserDetailsResponse200DataItemWallsItem] | Unset):
    """

    about: str | Unset = UNSET
    account_media_likes: int | Unset = UNSET
    avatar: GetUserDetailsResponse200DataItemAvatar | Unset = UNSET
    display_name: None | str | Unset = UNSET
    flags: int | Unset = UNSET
    follow_count: int | Unset = UNSET
    following: bool | Unset = UNSET
    has_main_wall: bool | Unset = UNSET
    id: str | Unset = UNSET
    last_seen_at: int | Unset = UNSET
    location: str | Unset = UNSET
    media_story_state: GetUserDetailsResponse200DataItemMediaStoryState | Unset = UNSET
    permissions: GetUserDetailsResponse200DataItemPermissions | Unset = UNSET
    profile_access_flags: int | Unset = UNSET
    profile_badges: list[Any] | Unset = UNSET
    profile_flags: int | Unset = UNSET
    profile_socials: list[Any] | Unset = UNSET
    status_id: int | Unset = UNSET
    subscriber_count: int | Unset = UNSET
    timeline_stats: GetUserDetailsResponse200DataItemTimelineStats | Unset = UNSET
    username: str | Unset = UNSET
    version: int | Unset = UNSET
    walls: list[GetUserDetailsResponse200DataItemWallsItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        about = self.about

        account_media_likes = self.account_media_likes

        avatar: dict[str, Any] | Unset = UNSET
        if not isinstance(self.avatar, Unset):
            avatar = self.avatar.to_dict()

        display_name: None | str | Unset
        if isinstance(self.display_name, Unset):
            display_name = UNSET
        else:
            display_name = self.display_name

        flags = self.flags

        follow_count = self.follow_count

        following = self.following

        has_main_wall = self.has_main_wall

        id = self.id

        last_seen_at = self.last_seen_at

        location = self.location

        media_story_state: dict[str, Any] | Unset = UNSET
        if not isinstance(self.media_story_state, Unset):
            media_story_state = self.media_story_state.to_dict()

        permissions: dict[str, Any] | Unset = UNSET
        if not isinstance(self.permissions, Unset):
            permissions = self.permissions.to_dict()

        profile_access_flags = self.profile_access_flags

        profile_badges: list[Any] | Unset = UNSET
        if not isinstance(self.profile_badges, Unset):
            profile_badges = self.profile_badges

        profile_flags = self.profile_flags

        profile_socials: list[Any] | Unset = UNSET
        if not isinstance(self.profile_socials, Unset):
            profile_socials = self.profile_socials

        status_id = self.status_id

        subscriber_count = self.subscriber_count

        timeline_stats: dict[str, Any] | Unset = UNSET
        if not isinstance(self.timeline_stats, Unset):
            timeline_stats = self.timeline_stats.to_dict()

        username = self.username

        version = self.version

        walls: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.walls, Unset):
            walls = []
            for walls_item_data in self.walls:
                walls_item = walls_item_data.to_dict()
                walls.append(walls_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if about is not UNSET:
            field_dict["about"] = about
        if account_media_likes is not UNSET:
            field_dict["accountMediaLikes"] = account_media_likes
        if avatar is not UNSET:
            field_dict["avatar"] = avatar
        if display_name is not UNSET:
            field_dict["displayName"] = display_name
        if flags is not UNSET:
            field_dict["flags"] = flags
        if follow_count is not UNSET:
            field_dict["followCount"] = follow_count
        if following is not UNSET:
            field_dict["following"] = following
        if has_main_wall is not UNSET:
            field_dict["hasMainWall"] = has_main_wall
        if id is not UNSET:
            field_dict["id"] = id
        if last_seen_at is not UNSET:
            field_dict["lastSeenAt"] = last_seen_at
        if location is not UNSET:
            field_dict["location"] = location
        if media_story_state is not UNSET:
            field_dict["mediaStoryState"] = media_story_state
        if permissions is not UNSET:
            field_dict["permissions"] = permissions
        if profile_access_flags is not UNSET:
            field_dict["profileAccessFlags"] = profile_access_flags
        if profile_badges is not UNSET:
            field_dict["profileBadges"] = profile_badges
        if profile_flags is not UNSET:
            field_dict["profileFlags"] = profile_flags
        if profile_socials is not UNSET:
            field_dict["profileSocials"] = profile_socials
        if status_id is not UNSET:
            field_dict["statusId"] = status_id
        if subscriber_count is not UNSET:
            field_dict["subscriberCount"] = subscriber_count
        if timeline_stats is not UNSET:
            field_dict["timelineStats"] = timeline_stats
        if username is not UNSET:
            field_dict["username"] = username
        if version is not UNSET:
            field_dict["version"] = version
        if walls is not UNSET:
            field_dict["walls"] = walls

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_user_details_response_200_data_item_avatar import GetUserDetailsResponse200DataItemAvatar  # noqa: PLC0415
        from ..models.get_user_details_response_200_data_item_media_story_state import (
            GetUserDetailsResponse200DataItemMediaStoryState,  # noqa: PLC0415
        )
        from ..models.get_user_details_response_200_data_item_permissions import (
            GetUserDetailsResponse200DataItemPermissions,  # noqa: PLC0415
        )
        from ..models.get_user_details_response_200_data_item_timeline_stats import (
            GetUserDetailsResponse200DataItemTimelineStats,  # noqa: PLC0415
        )
        from ..models.get_user_details_response_200_data_item_walls_item import (
            GetUserDetailsResponse200DataItemWallsItem,  # noqa: PLC0415
        )

        d = dict(src_dict)
        about = d.pop("about", UNSET)

        account_media_likes = d.pop("accountMediaLikes", UNSET)

        _avatar = d.pop("avatar", UNSET)
        avatar: GetUserDetailsResponse200DataItemAvatar | Unset
        if isinstance(_avatar, Unset):
            avatar = UNSET
        else:
            avatar = GetUserDetailsResponse200DataItemAvatar.from_dict(_avatar)

        def _parse_display_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        display_name = _parse_display_name(d.pop("displayName", UNSET))

        flags = d.pop("flags", UNSET)

        follow_count = d.pop("followCount", UNSET)

        following = d.pop("following", UNSET)

        has_main_wall = d.pop("hasMainWall", UNSET)

        id = d.pop("id", UNSET)

        last_seen_at = d.pop("lastSeenAt", UNSET)

        location = d.pop("location", UNSET)

        _media_story_state = d.pop("mediaStoryState", UNSET)
        media_story_state: GetUserDetailsResponse200DataItemMediaStoryState | Unset
        if isinstance(_media_story_state, Unset):
            media_story_state = UNSET
        else:
            media_story_state = GetUserDetailsResponse200DataItemMediaStoryState.from_dict(_media_story_state)

        _permissions = d.pop("permissions", UNSET)
        permissions: GetUserDetailsResponse200DataItemPermissions | Unset
        if isinstance(_permissions, Unset):
            permissions = UNSET
        else:
            permissions = GetUserDetailsResponse200DataItemPermissions.from_dict(_permissions)

        profile_access_flags = d.pop("profileAccessFlags", UNSET)

        profile_badges = cast(list[Any], d.pop("profileBadges", UNSET))

        profile_flags = d.pop("profileFlags", UNSET)

        profile_socials = cast(list[Any], d.pop("profileSocials", UNSET))

        status_id = d.pop("statusId", UNSET)

        subscriber_count = d.pop("subscriberCount", UNSET)

        _timeline_stats = d.pop("timelineStats", UNSET)
        timeline_stats: GetUserDetailsResponse200DataItemTimelineStats | Unset
        if isinstance(_timeline_stats, Unset):
            timeline_stats = UNSET
        else:
            timeline_stats = GetUserDetailsResponse200DataItemTimelineStats.from_dict(_timeline_stats)

        username = d.pop("username", UNSET)

        version = d.pop("version", UNSET)

        _walls = d.pop("walls", UNSET)
        walls: list[GetUserDetailsResponse200DataItemWallsItem] | Unset = UNSET
        if _walls is not UNSET:
            walls = []
            for walls_item_data in _walls:
                walls_item = GetUserDetailsResponse200DataItemWallsItem.from_dict(walls_item_data)

                walls.append(walls_item)

        get_user_details_response_200_data_item = cls(
            about=about,
            account_media_likes=account_media_likes,
            avatar=avatar,
            display_name=display_name,
            flags=flags,
            follow_count=follow_count,
            following=following,
            has_main_wall=has_main_wall,
            id=id,
            last_seen_at=last_seen_at,
            location=location,
            media_story_state=media_story_state,
            permissions=permissions,
            profile_access_flags=profile_access_flags,
            profile_badges=profile_badges,
            profile_flags=profile_flags,
            profile_socials=profile_socials,
            status_id=status_id,
            subscriber_count=subscriber_count,
            timeline_stats=timeline_stats,
            username=username,
            version=version,
            walls=walls,
        )

        get_user_details_response_200_data_item.additional_properties = d
        return get_user_details_response_200_data_item

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
