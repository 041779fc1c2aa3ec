"""The model Success, of several operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ....runtime.models import Model, wire
from ....runtime.types import Unset

if TYPE_CHECKING:
    from . import Meta


@define(eq=False, repr=False, kw_only=True)
class SuccessData(Model):
    success: bool | Unset = wire("success")


@define(eq=False, repr=False, kw_only=True)
class Success(Model):
    meta: Meta | Unset = wire("_meta")
    data: SuccessData | Unset = wire("data")
