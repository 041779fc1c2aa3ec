"""Models of `create_release_form`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ...runtime.fields import model, needed, wire
from ...runtime.models import Body, Model

if TYPE_CHECKING:
    from .shared import Meta, User


@model
class CreateReleaseFormBody(Body):
    name: str = needed("name")


@model
class CreateReleaseFormData(Model):
    approved_at: datetime.datetime | None = wire("approvedAt")
    code: str | None = wire("code")
    created_at: datetime.datetime | None = wire("createdAt")
    id: int | None = wire("id")
    name: str | None = wire("name")
    signature: str | None = wire("signature")
    signed: list[Any] | None = wire("signed")
    signers_count: int | None = wire("signersCount")
    submission_url: str | None = wire("submissionUrl")
    type_: str | None = wire("type")
    user: User | None = wire("user")


@model
class CreateReleaseForm(Model):
    meta: Meta | None = wire("_meta")
    data: CreateReleaseFormData | None = wire("data")
