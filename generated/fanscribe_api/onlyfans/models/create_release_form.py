"""Models of `create_release_form`."""

from __future__ import annotations

import datetime
from typing import Any

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model
from .. import models as _models


@_model
class CreateReleaseFormBody(Body):
    name: str = _required("name")


@_model
class CreateReleaseFormData(Model):
    approved_at: datetime.datetime | None = _field("approvedAt")
    code: str | None = _field("code")
    created_at: datetime.datetime | None = _field("createdAt")
    id: int | None = _field("id")
    name: str | None = _field("name")
    signature: str | None = _field("signature")
    signed: list[Any] | None = _field("signed")
    signers_count: int | None = _field("signersCount")
    submission_url: str | None = _field("submissionUrl")
    type_: str | None = _field("type")
    user: _models.shared.User | None = _field("user")


@_model
class CreateReleaseForm(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: CreateReleaseFormData | None = _field("data")
