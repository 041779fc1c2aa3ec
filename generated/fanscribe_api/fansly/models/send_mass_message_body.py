from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import ListOf, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.send_mass_message_body_previews import SendMassMessageBodyPreviews


@define(eq=False, repr=False, kw_only=True)
class SendMassMessageBody(Model):
    group_id: str | Unset = wire("groupId", check=str)
    media_files: list[str] | Unset = wire("mediaFiles", check=ListOf(str))
    previews: SendMassMessageBodyPreviews | Unset = wire(
        "previews",
        One("send_mass_message_body_previews", "SendMassMessageBodyPreviews"),
        check=One("send_mass_message_body_previews", "SendMassMessageBodyPreviews"),
    )
    require_follow: str | Unset = wire("requireFollow", check=str)
    require_purchase: str | Unset = wire("requirePurchase", check=str)
    require_subscription: str | Unset = wire("requireSubscription", check=str)
    scheduled_for: int | Unset = wire("scheduledFor", check=int)
    text: str | Unset = wire("text", check=str)
