"""The model Success, of several operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.fields import model, wire
from ....runtime.models import Model

if TYPE_CHECKING:
    from . import Meta


@model
class SuccessData(Model):
    success: bool | None = wire("success")


@model
class Success(Model):
    meta: Meta | None = wire("_meta")
    data: SuccessData | None = wire("data")
