"""Models of `whoami`."""

from __future__ import annotations

import datetime

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model


@_model
class WhoamiApiKey(Model):
    created_at: datetime.datetime | None = _field("created_at")
    last_used_at: datetime.datetime | None = _field("last_used_at")
    name: str | None = _field("name")


@_model
class WhoamiTeam(Model):
    name: str | None = _field("name")
    slug: str | None = _field("slug")


@_model
class Whoami(Model):
    api_key: WhoamiApiKey | None = _field("api_key")
    team: WhoamiTeam | None = _field("team")
