"""Models of `generate_fan_summary`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model
from ...runtime.types import Unset


@_model
class GenerateFanSummaryBody(Body):
    account: str = _required("account")
    regenerate: bool | Unset = _field("regenerate")


@_model
class GenerateFanSummary(Model):
    message: str | None = _field("message")
    status: str | None = _field("status")
