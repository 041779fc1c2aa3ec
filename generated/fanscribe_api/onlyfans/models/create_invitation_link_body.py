from __future__ import annotations

from attrs import define

from ..base import Model, wire


@define(eq=False, repr=False, kw_only=True)
class CreateInvitationLinkBody(Model):
    name: str = wire("name", check=str, required=True)
