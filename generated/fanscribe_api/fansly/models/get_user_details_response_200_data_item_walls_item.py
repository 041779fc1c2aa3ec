from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class GetUserDetailsResponse200DataItemWallsItem(Model):
    account_id: str | Unset = wire("accountId")
    default_wall: bool | Unset = wire("defaultWall")
    description: str | Unset = wire("description")
    id: str | Unset = wire("id")
    main_wall: bool | Unset = wire("mainWall")
    metadata: str | Unset = wire("metadata")
    name: str | Unset = wire("name")
    pos: int | Unset = wire("pos")
    private: int | Unset = wire("private")
