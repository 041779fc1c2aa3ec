"""Models of `create_invitation_link`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model

if TYPE_CHECKING:
    from .shared import Meta, User


@_model
class CreateInvitationLinkBody(Body):
    name: str = _required("name")


@_model
class CreateInvitationLinkData(Model):
    date: str | None = _field("date")
    id: int | None = _field("id")
    invitation_url: str | None = _field("invitationUrl")
    name: str | None = _field("name")
    token: str | None = _field("token")
    type_: str | None = _field("type")
    user: User | None = _field("user")


@_model
class CreateInvitationLink(Model):
    meta: Meta | None = _field("_meta")
    data: CreateInvitationLinkData | None = _field("data")
