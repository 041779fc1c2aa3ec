from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class UploadMediaToTheOnlyFansCdnResponse200Additional(Model):
    user: str | Unset = wire("user")
