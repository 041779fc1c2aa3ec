"""Models of `get_user_details`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class GetUserDetailsDataItemAvatar(Model):
    """An object of which no field is known."""


@model
class GetUserDetailsDataItemMediaStoryState(Model):
    account_id: str | None = wire("accountId")
    created_at: int | None = wire("createdAt")
    has_active_stories: bool | None = wire("hasActiveStories")
    status: int | None = wire("status")
    story_count: int | None = wire("storyCount")
    updated_at: int | None = wire("updatedAt")
    version: int | None = wire("version")


@model
class GetUserDetailsDataItemPermissionsAccountPermissionFlags(Model):
    flags: int | None = wire("flags")


@model
class GetUserDetailsDataItemPermissions(Model):
    account_permission_flags: GetUserDetailsDataItemPermissionsAccountPermissionFlags | None = wire(
        "accountPermissionFlags"
    )


@model
class GetUserDetailsDataItemTimelineStats(Model):
    account_id: str | None = wire("accountId")
    bundle_count: int | None = wire("bundleCount")
    bundle_image_count: int | None = wire("bundleImageCount")
    bundle_video_count: int | None = wire("bundleVideoCount")
    fetched_at: int | None = wire("fetchedAt")
    image_count: int | None = wire("imageCount")
    video_count: int | None = wire("videoCount")


@model
class GetUserDetailsDataItemWallsItem(Model):
    account_id: str | None = wire("accountId")
    default_wall: bool | None = wire("defaultWall")
    description: str | None = wire("description")
    id: str | None = wire("id")
    main_wall: bool | None = wire("mainWall")
    metadata: str | None = wire("metadata")
    name: str | None = wire("name")
    pos: int | None = wire("pos")
    private: int | None = wire("private")


@model
class GetUserDetailsDataItem(Model):
    about: str | None = wire("about")
    account_media_likes: int | None = wire("accountMediaLikes")
    avatar: GetUserDetailsDataItemAvatar | None = wire("avatar")
    display_name: str | None = wire("displayName")
    flags: int | None = wire("flags")
    follow_count: int | None = wire("followCount")
    following: bool | None = wire("following")
    has_main_wall: bool | None = wire("hasMainWall")
    id: str | None = wire("id")
    last_seen_at: int | None = wire("lastSeenAt")
    location: str | None = wire("location")
    media_story_state: GetUserDetailsDataItemMediaStoryState | None = wire("mediaStoryState")
    permissions: GetUserDetailsDataItemPermissions | None = wire("permissions")
    profile_access_flags: int | None = wire("profileAccessFlags")
    profile_badges: list[Any] | None = wire("profileBadges")
    profile_flags: int | None = wire("profileFlags")
    profile_socials: list[Any] | None = wire("profileSocials")
    status_id: int | None = wire("statusId")
    subscriber_count: int | None = wire("subscriberCount")
    timeline_stats: GetUserDetailsDataItemTimelineStats | None = wire("timelineStats")
    username: str | None = wire("username")
    version: int | None = wire("version")
    walls: list[GetUserDetailsDataItemWallsItem] | None = wire("walls")


@model
class GetUserDetails(Model):
    meta: Meta | None = wire("_meta")
    data: list[GetUserDetailsDataItem] | None = wire("data")
