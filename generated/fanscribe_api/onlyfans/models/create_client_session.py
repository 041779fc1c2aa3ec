"""Models of `create_client_session`."""

from __future__ import annotations

from typing import Literal

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model
from ...runtime.types import Unset
from .. import models as _models


@_model
class CreateClientSessionBody(Body):
    display_name: str = _required("display_name")
    client_reference_id: str | Unset = _field("client_reference_id")
    proxy_country: Literal["gb", "uk", "us"] | None | Unset = _field("proxy_country")


@_model
class CreateClientSessionData(Model):
    client_reference_id: str | None = _field("client_reference_id")
    display_name: str | None = _field("display_name")
    token: str | None = _field("token")


@_model
class CreateClientSession(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: CreateClientSessionData | None = _field("data")
