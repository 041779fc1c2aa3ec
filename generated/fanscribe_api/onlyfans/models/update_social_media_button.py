"""Models of `update_social_media_button`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Body, Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class UpdateSocialMediaButtonBody(Body):
    account: str = wire("account", required=True)
    label: str = wire("label", required=True)


@define(eq=False, repr=False, kw_only=True)
class UpdateSocialMediaButtonDataItem(Model):
    clicks: int | Unset = wire("clicks")
    id: int | Unset = wire("id")
    is_valid: bool | Unset = wire("isValid")
    label: str | Unset = wire("label")
    link: str | Unset = wire("link")
    social_media: str | Unset = wire("socialMedia")
    sort: int | Unset = wire("sort")
    url: str | Unset = wire("url")
    username: str | Unset = wire("username")


@define(eq=False, repr=False, kw_only=True)
class UpdateSocialMediaButton(Model):
    meta: Meta | Unset = wire("_meta")
    data: list[UpdateSocialMediaButtonDataItem] | Unset = wire("data")
