from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class AccountHasNewTicketReplies(Model):
    closed: bool | Unset = wire("closed")
    open_: bool | Unset = wire("open")
    solved: bool | Unset = wire("solved")
