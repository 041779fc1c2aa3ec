"""Models of `create_release_form`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from ...runtime.models import Body, Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta, User


@define(eq=False, repr=False, kw_only=True)
class CreateReleaseFormBody(Body):
    name: str = wire("name", required=True)


@define(eq=False, repr=False, kw_only=True)
class CreateReleaseFormData(Model):
    approved_at: datetime.datetime | Unset = wire("approvedAt")
    code: str | Unset = wire("code")
    created_at: datetime.datetime | Unset = wire("createdAt")
    id: int | Unset = wire("id")
    name: str | Unset = wire("name")
    signature: str | Unset = wire("signature")
    signed: list[Any] | Unset = wire("signed")
    signers_count: int | Unset = wire("signersCount")
    submission_url: str | Unset = wire("submissionUrl")
    type_: str | Unset = wire("type")
    user: User | Unset = wire("user")


@define(eq=False, repr=False, kw_only=True)
class CreateReleaseForm(Model):
    meta: Meta | Unset = wire("_meta")
    data: CreateReleaseFormData | Unset = wire("data")
