from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class DisconnectSmartLinkPixelResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: Any | Unset = wire("data")
