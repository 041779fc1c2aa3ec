from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class DeleteChatMessageResponse200DataAttachmentsItem(Model):
    content_id: str | Unset = wire("contentId")
    content_type: int | Unset = wire("contentType")
    message_id: str | Unset = wire("messageId")
    pos: int | Unset = wire("pos")
