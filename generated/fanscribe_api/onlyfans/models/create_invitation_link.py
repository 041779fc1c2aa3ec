"""Models of `create_invitation_link`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, needed, wire
from ...runtime.models import Body, Model

if TYPE_CHECKING:
    from .shared import Meta, User


@model
class CreateInvitationLinkBody(Body):
    name: str = needed("name")


@model
class CreateInvitationLinkData(Model):
    date: str | None = wire("date")
    id: int | None = wire("id")
    invitation_url: str | None = wire("invitationUrl")
    name: str | None = wire("name")
    token: str | None = wire("token")
    type_: str | None = wire("type")
    user: User | None = wire("user")


@model
class CreateInvitationLink(Model):
    meta: Meta | None = wire("_meta")
    data: CreateInvitationLinkData | None = wire("data")
