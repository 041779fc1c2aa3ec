"""Models of `get_user_details`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class GetUserDetailsDataItemAvatar(Model):
    """An object of which no field is known."""


@define(eq=False, repr=False, kw_only=True)
class GetUserDetailsDataItemMediaStoryState(Model):
    account_id: str | Unset = wire("accountId")
    created_at: int | Unset = wire("createdAt")
    has_active_stories: bool | Unset = wire("hasActiveStories")
    status: int | Unset = wire("status")
    story_count: int | Unset = wire("storyCount")
    updated_at: int | Unset = wire("updatedAt")
    version: int | Unset = wire("version")


@define(eq=False, repr=False, kw_only=True)
class GetUserDetailsDataItemPermissionsAccountPermissionFlags(Model):
    flags: int | Unset = wire("flags")


@define(eq=False, repr=False, kw_only=True)
class GetUserDetailsDataItemPermissions(Model):
    account_permission_flags: GetUserDetailsDataItemPermissionsAccountPermissionFlags | Unset = wire(
        "accountPermissionFlags"
    )


@define(eq=False, repr=False, kw_only=True)
class GetUserDetailsDataItemTimelineStats(Model):
    account_id: str | Unset = wire("accountId")
    bundle_count: int | Unset = wire("bundleCount")
    bundle_image_count: int | Unset = wire("bundleImageCount")
    bundle_video_count: int | Unset = wire("bundleVideoCount")
    fetched_at: int | Unset = wire("fetchedAt")
    image_count: int | Unset = wire("imageCount")
    video_count: int | Unset = wire("videoCount")


@define(eq=False, repr=False, kw_only=True)
class GetUserDetailsDataItemWallsItem(Model):
    account_id: str | Unset = wire("accountId")
    default_wall: bool | Unset = wire("defaultWall")
    description: str | Unset = wire("description")
    id: str | Unset = wire("id")
    main_wall: bool | Unset = wire("mainWall")
    metadata: str | Unset = wire("metadata")
    name: str | Unset = wire("name")
    pos: int | Unset = wire("pos")
    private: int | Unset = wire("private")


@define(eq=False, repr=False, kw_only=True)
class GetUserDetailsDataItem(Model):
    about: str | Unset = wire("about")
    account_media_likes: int | Unset = wire("accountMediaLikes")
    avatar: GetUserDetailsDataItemAvatar | Unset = wire("avatar")
    display_name: str | None | Unset = wire("displayName")
    flags: int | Unset = wire("flags")
    follow_count: int | Unset = wire("followCount")
    following: bool | Unset = wire("following")
    has_main_wall: bool | Unset = wire("hasMainWall")
    id: str | Unset = wire("id")
    last_seen_at: int | Unset = wire("lastSeenAt")
    location: str | Unset = wire("location")
    media_story_state: GetUserDetailsDataItemMediaStoryState | Unset = wire("mediaStoryState")
    permissions: GetUserDetailsDataItemPermissions | Unset = wire("permissions")
    profile_access_flags: int | Unset = wire("profileAccessFlags")
    profile_badges: list[Any] | Unset = wire("profileBadges")
    profile_flags: int | Unset = wire("profileFlags")
    profile_socials: list[Any] | Unset = wire("profileSocials")
    status_id: int | Unset = wire("statusId")
    subscriber_count: int | Unset = wire("subscriberCount")
    timeline_stats: GetUserDetailsDataItemTimelineStats | Unset = wire("timelineStats")
    username: str | Unset = wire("username")
    version: int | Unset = wire("version")
    walls: list[GetUserDetailsDataItemWallsItem] | Unset = wire("walls")


@define(eq=False, repr=False, kw_only=True)
class GetUserDetails(Model):
    meta: Meta | Unset = wire("_meta")
    data: list[GetUserDetailsDataItem] | Unset = wire("data")
