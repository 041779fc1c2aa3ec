from __future__ import annotations

from attrs import define

from ..base import Model, wire


@define(eq=False, repr=False, kw_only=True)
class CreateChatBody(Model):
    user_id: str = wire("user_id", check=str, required=True)
