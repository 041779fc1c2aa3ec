"""Models of `get_user_details`."""

from __future__ import annotations

from typing import Any, ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models


@_model
class GetUserDetailsDataItemAvatar(Model):
    """An object without documented fields."""


@_model
class GetUserDetailsDataItemMediaStoryState(Model):
    account_id: str | None = _field("accountId")
    created_at: int | None = _field("createdAt")
    has_active_stories: bool | None = _field("hasActiveStories")
    status: int | None = _field("status")
    story_count: int | None = _field("storyCount")
    updated_at: int | None = _field("updatedAt")
    version: int | None = _field("version")


@_model
class GetUserDetailsDataItemPermissionsAccountPermissionFlags(Model):
    flags: int | None = _field("flags")


@_model
class GetUserDetailsDataItemPermissions(Model):
    account_permission_flags: GetUserDetailsDataItemPermissionsAccountPermissionFlags | None = _field(
        "accountPermissionFlags"
    )


@_model
class GetUserDetailsDataItemTimelineStats(Model):
    account_id: str | None = _field("accountId")
    bundle_count: int | None = _field("bundleCount")
    bundle_image_count: int | None = _field("bundleImageCount")
    bundle_video_count: int | None = _field("bundleVideoCount")
    fetched_at: int | None = _field("fetchedAt")
    image_count: int | None = _field("imageCount")
    video_count: int | None = _field("videoCount")


@_model
class GetUserDetailsDataItemWallsItem(Model):
    account_id: str | None = _field("accountId")
    default_wall: bool | None = _field("defaultWall")
    description: str | None = _field("description")
    id: str | None = _field("id")
    main_wall: bool | None = _field("mainWall")
    metadata: str | None = _field("metadata")
    name: str | None = _field("name")
    pos: int | None = _field("pos")
    private: int | None = _field("private")


@_model
class GetUserDetailsDataItem(Model):
    about: str | None = _field("about")
    account_media_likes: int | None = _field("accountMediaLikes")
    avatar: GetUserDetailsDataItemAvatar | None = _field("avatar")
    display_name: str | None = _field("displayName")
    flags: int | None = _field("flags")
    follow_count: int | None = _field("followCount")
    following: bool | None = _field("following")
    has_main_wall: bool | None = _field("hasMainWall")
    id: str | None = _field("id")
    last_seen_at: int | None = _field("lastSeenAt")
    location: str | None = _field("location")
    media_story_state: GetUserDetailsDataItemMediaStoryState | None = _field("mediaStoryState")
    permissions: GetUserDetailsDataItemPermissions | None = _field("permissions")
    profile_access_flags: int | None = _field("profileAccessFlags")
    profile_badges: list[Any] | None = _field("profileBadges")
    profile_flags: int | None = _field("profileFlags")
    profile_socials: list[Any] | None = _field("profileSocials")
    status_id: int | None = _field("statusId")
    subscriber_count: int | None = _field("subscriberCount")
    timeline_stats: GetUserDetailsDataItemTimelineStats | None = _field("timelineStats")
    username: str | None = _field("username")
    version: int | None = _field("version")
    walls: list[GetUserDetailsDataItemWallsItem] | None = _field("walls")


@_model
class GetUserDetails(Page["GetUserDetailsDataItem"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: list[GetUserDetailsDataItem] | None = _field("data")

    __items__: ClassVar = ("data",)
