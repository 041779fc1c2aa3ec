from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class UpdateSocialMediaButtonResponse200DataItem(Model):
    clicks: int | Unset = wire("clicks")
    id: int | Unset = wire("id")
    is_valid: bool | Unset = wire("isValid")
    label: str | Unset = wire("label")
    link: str | Unset = wire("link")
    social_media: str | Unset = wire("socialMedia")
    sort: int | Unset = wire("sort")
    url: str | Unset = wire("url")
    username: str | Unset = wire("username")
