from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

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


@define(eq=False, repr=False, kw_only=True)
class GetUserDetailsResponse200DataItem(Model):
    about: str | Unset = wire("about")
    account_media_likes: int | Unset = wire("accountMediaLikes")
    avatar: GetUserDetailsResponse200DataItemAvatar | Unset = wire(
        "avatar", One("get_user_details_response_200_data_item_avatar", "GetUserDetailsResponse200DataItemAvatar")
    )
    display_name: None | str | Unset = wire("displayName")
    flags: int | Unset = wire("flags")
    follow_count: int | Unset = wire("followCount")
    following: bool | Unset = wire("following")
    has_main_wall: bool | Unset = wire("hasMainWall")
    id: str | Unset = wire("id")
    last_seen_at: int | Unset = wire("lastSeenAt")
    location: str | Unset = wire("location")
    media_story_state: GetUserDetailsResponse200DataItemMediaStoryState | Unset = wire(
        "mediaStoryState",
        One(
            "get_user_details_response_200_data_item_media_story_state",
            "GetUserDetailsResponse200DataItemMediaStoryState",
        ),
    )
    permissions: GetUserDetailsResponse200DataItemPermissions | Unset = wire(
        "permissions",
        One("get_user_details_response_200_data_item_permissions", "GetUserDetailsResponse200DataItemPermissions"),
    )
    profile_access_flags: int | Unset = wire("profileAccessFlags")
    profile_badges: list[Any] | Unset = wire("profileBadges")
    profile_flags: int | Unset = wire("profileFlags")
    profile_socials: list[Any] | Unset = wire("profileSocials")
    status_id: int | Unset = wire("statusId")
    subscriber_count: int | Unset = wire("subscriberCount")
    timeline_stats: GetUserDetailsResponse200DataItemTimelineStats | Unset = wire(
        "timelineStats",
        One("get_user_details_response_200_data_item_timeline_stats", "GetUserDetailsResponse200DataItemTimelineStats"),
    )
    username: str | Unset = wire("username")
    version: int | Unset = wire("version")
    walls: list[GetUserDetailsResponse200DataItemWallsItem] | Unset = wire(
        "walls",
        Each(One("get_user_details_response_200_data_item_walls_item", "GetUserDetailsResponse200DataItemWallsItem")),
    )
