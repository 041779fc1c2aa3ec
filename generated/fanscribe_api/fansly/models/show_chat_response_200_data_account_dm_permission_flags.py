from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class ShowChatResponse200DataAccountDmPermissionFlags(Model):
    flags: int | Unset = wire("flags")
    metadata: str | Unset = wire("metadata")
