"""Models of `enable_update_automatic_messaging`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from ...runtime.models import Body, Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class EnableUpdateAutomaticMessagingBody(Body):
    period: Literal[6, 12, 24, 48] = wire("period", required=True)


@define(eq=False, repr=False, kw_only=True)
class EnableUpdateAutomaticMessagingData(Model):
    period: int | Unset = wire("period")


@define(eq=False, repr=False, kw_only=True)
class EnableUpdateAutomaticMessaging(Model):
    meta: Meta | Unset = wire("_meta")
    data: EnableUpdateAutomaticMessagingData | Unset = wire("data")
