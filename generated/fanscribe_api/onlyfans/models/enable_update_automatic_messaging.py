"""Models of `enable_update_automatic_messaging`."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Literal

from ...runtime.fields import model, needed, wire
from ...runtime.models import Body, Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class EnableUpdateAutomaticMessagingBody(Body):
    period: Literal[6, 12, 24, 48] | Enum = needed("period")


@model
class EnableUpdateAutomaticMessagingData(Model):
    period: int | None = wire("period")


@model
class EnableUpdateAutomaticMessaging(Model):
    meta: Meta | None = wire("_meta")
    data: EnableUpdateAutomaticMessagingData | None = wire("data")
