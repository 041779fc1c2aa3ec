"""Models of `whoami`."""

from __future__ import annotations

import datetime

from ...runtime.fields import model, wire
from ...runtime.models import Model


@model
class WhoamiApiKey(Model):
    created_at: datetime.datetime | None = wire("created_at")
    last_used_at: datetime.datetime | None = wire("last_used_at")
    name: str | None = wire("name")


@model
class WhoamiTeam(Model):
    name: str | None = wire("name")
    slug: str | None = wire("slug")


@model
class Whoami(Model):
    api_key: WhoamiApiKey | None = wire("api_key")
    team: WhoamiTeam | None = wire("team")
