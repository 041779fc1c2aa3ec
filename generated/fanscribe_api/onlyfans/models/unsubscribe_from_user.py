"""Models of `unsubscribe_from_user`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, needed, wire
from ...runtime.models import Body, Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class UnsubscribeFromUserBody(Body):
    account: str = needed("account")
    reason: str = needed("reason")


@model
class UnsubscribeFromUserData(Model):
    message: str | None = wire("message")
    success: bool | None = wire("success")


@model
class UnsubscribeFromUser(Model):
    meta: Meta | None = wire("_meta")
    data: UnsubscribeFromUserData | None = wire("data")
