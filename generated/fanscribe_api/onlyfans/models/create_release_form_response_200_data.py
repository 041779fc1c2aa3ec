from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from ..base import Model, One, moment, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.user import User


@define(eq=False, repr=False, kw_only=True)
class CreateReleaseFormResponse200Data(Model):
    approved_at: datetime.datetime | Unset = wire("approvedAt", moment)
    code: str | Unset = wire("code")
    created_at: datetime.datetime | Unset = wire("createdAt", moment)
    id: int | Unset = wire("id")
    name: str | Unset = wire("name")
    signature: str | Unset = wire("signature")
    signed: list[Any] | Unset = wire("signed")
    signers_count: int | Unset = wire("signersCount")
    submission_url: str | Unset = wire("submissionUrl")
    type_: str | Unset = wire("type")
    user: User | Unset = wire("user", One("user", "User"))
