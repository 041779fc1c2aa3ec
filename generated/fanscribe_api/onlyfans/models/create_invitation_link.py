"""Models of `create_invitation_link`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Body, Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta, User


@define(eq=False, repr=False, kw_only=True)
class CreateInvitationLinkBody(Body):
    name: str = wire("name", required=True)


@define(eq=False, repr=False, kw_only=True)
class CreateInvitationLinkData(Model):
    date: str | Unset = wire("date")
    id: int | Unset = wire("id")
    invitation_url: str | Unset = wire("invitationUrl")
    name: str | Unset = wire("name")
    token: str | Unset = wire("token")
    type_: str | Unset = wire("type")
    user: User | Unset = wire("user")


@define(eq=False, repr=False, kw_only=True)
class CreateInvitationLink(Model):
    meta: Meta | Unset = wire("_meta")
    data: CreateInvitationLinkData | Unset = wire("data")
