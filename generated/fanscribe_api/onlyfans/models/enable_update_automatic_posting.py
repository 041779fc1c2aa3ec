"""Models of `enable_update_automatic_posting`."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Literal

from ...runtime.fields import model, needed, wire
from ...runtime.models import Body, Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class EnableUpdateAutomaticPostingBody(Body):
    period: Literal[6, 12, 24, 48] | Enum = needed("period")


@model
class EnableUpdateAutomaticPostingData(Model):
    period: int | None = wire("period")


@model
class EnableUpdateAutomaticPosting(Model):
    meta: Meta | None = wire("_meta")
    data: EnableUpdateAutomaticPostingData | None = wire("data")
