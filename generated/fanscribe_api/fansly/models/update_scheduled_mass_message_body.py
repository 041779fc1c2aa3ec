from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class UpdateScheduledMassMessageBody(Model):
    scheduled_for: int | Unset = wire("scheduledFor", check=int)
    text: str | Unset = wire("text", check=str)
