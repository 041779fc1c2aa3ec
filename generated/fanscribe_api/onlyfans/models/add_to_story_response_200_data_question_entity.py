from __future__ import annotations

import datetime

from attrs import define

from ..base import Model, moment, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class AddToStoryResponse200DataQuestionEntity(Model):
    created_at: datetime.datetime | Unset = wire("createdAt", moment)
    id: int | Unset = wire("id")
    text: str | Unset = wire("text")
