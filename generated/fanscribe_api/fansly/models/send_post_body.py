from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import ListOf, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.send_post_body_previews import SendPostBodyPreviews


@define(eq=False, repr=False, kw_only=True)
class SendPostBody(Model):
    expires_at: str | Unset = wire("expiresAt", check=str)
    media_files: list[str] | Unset = wire("mediaFiles", check=ListOf(str))
    previews: SendPostBodyPreviews | Unset = wire(
        "previews",
        One("send_post_body_previews", "SendPostBodyPreviews"),
        check=One("send_post_body_previews", "SendPostBodyPreviews"),
    )
    require_follow: str | Unset = wire("requireFollow", check=str)
    require_purchase: str | Unset = wire("requirePurchase", check=str)
    require_subscription: str | Unset = wire("requireSubscription", check=str)
    text: str | Unset = wire("text", check=str)
    wall_ids: list[str] | Unset = wire("wallIds", check=ListOf(str))
