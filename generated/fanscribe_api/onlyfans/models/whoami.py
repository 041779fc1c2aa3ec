"""Models of `whoami`."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset


@define(eq=False, repr=False, kw_only=True)
class WhoamiApiKey(Model):
    created_at: datetime.datetime | Unset = wire("created_at")
    last_used_at: datetime.datetime | Unset = wire("last_used_at")
    name: str | Unset = wire("name")


@define(eq=False, repr=False, kw_only=True)
class WhoamiTeam(Model):
    name: str | Unset = wire("name")
    slug: str | Unset = wire("slug")


@define(eq=False, repr=False, kw_only=True)
class Whoami(Model):
    api_key: WhoamiApiKey | Unset = wire("api_key")
    team: WhoamiTeam | Unset = wire("team")
