"""Models of `unsubscribe_from_user`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Body, Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class UnsubscribeFromUserBody(Body):
    account: str = wire("account", required=True)
    reason: str = wire("reason", required=True)


@define(eq=False, repr=False, kw_only=True)
class UnsubscribeFromUserData(Model):
    message: str | Unset = wire("message")
    success: bool | Unset = wire("success")


@define(eq=False, repr=False, kw_only=True)
class UnsubscribeFromUser(Model):
    meta: Meta | Unset = wire("_meta")
    data: UnsubscribeFromUserData | Unset = wire("data")
