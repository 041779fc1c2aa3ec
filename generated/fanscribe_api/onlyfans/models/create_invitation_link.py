"""Models of `create_invitation_link`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model
from .. import models as _models


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
    user: _models.shared.User | None = _field("user")


@_model
class CreateInvitationLink(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: CreateInvitationLinkData | None = _field("data")
